package org.mangomoment.benchmarks.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.benchmarks.corpus.GeneratedCorpus;
import org.mangomoment.benchmarks.result.Line;
import org.mangomoment.benchmarks.result.Report;
import org.mangomoment.search.words.StoryAnalyzers;

/// How fast a generated corpus is searched and indexed, at several sizes.
public final class SearchBench {
    private final List<Long> sizes;
    private final int ofEach;
    private final int rounds;
    private final @Nullable Path peers;

    /// @param sizes  stories of each corpus
    /// @param ofEach questions of each of five kinds
    /// @param peers  a file with the class path of the other engines, which may be missing; null to measure
    ///               beside bare Lucene alone, and not to build again
    public SearchBench(List<Long> sizes, int ofEach, int rounds, @Nullable Path peers) {
        this.sizes = List.copyOf(sizes);
        this.ofEach = ofEach;
        this.rounds = rounds;
        this.peers = peers;
    }

    /// Runs it.
    ///
    /// @param folder a new one
    public Report run(Path folder) throws Exception {
        var analyzers = StoryAnalyzers.load();
        var corpus = new GeneratedCorpus();
        var engines = peers == null ? null : Engines.of(peers);
        var questions = Asked.questions(ofEach);
        var lines = new ArrayList<Line>();
        var leftOut = new ArrayList<String>();
        for (long size : sizes) {
            var place = folder.resolve(Long.toString(size));
            lines.addAll(new Size(analyzers, corpus, size, place, questions, rounds).lines(engines, leftOut));
        }
        if (engines == null) {
            leftOut.add(
                    "Apache Solr, PostgreSQL and building again, as asked: they take most of the time at this size.");
        }
        return new Report(about(), leftOut, lines);
    }

    private List<String> about() {
        return List.of(
                "Generated stories, half Dutch, half English, of about 150 words with invented words among them that"
                        + " are frequent and rare as words are (Zipf).",
                ofEach + " questions of each kind (a frequent word, a rare one, two words, a word of one language, a"
                        + " word in its forms), in the same order for all; " + rounds
                        + " rounds after one to warm up; one question at a time.",
                "Ours: the search of the desk inside this process: every form of the word, what the reader may see,"
                        + " twenty hits with highlights, all facets counted.",
                "Bare Lucene: the same index, the word as written, twenty hits with stored bytes and places of the"
                        + " words, all facets counted; its writer writes the same text, facets and bytes with our"
                        + " analyzer for words as written.",
                "Solr and PostgreSQL: the same text with simple analysis, twenty hits with highlights, five facets"
                        + " counted, in processes of their own, without HTTP (Solr) or over a local socket"
                        + " (PostgreSQL).");
    }
}
