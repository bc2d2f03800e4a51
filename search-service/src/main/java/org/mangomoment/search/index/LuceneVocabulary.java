package org.mangomoment.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.vocabulary.Concordance;
import org.mangomoment.search.vocabulary.ConcordanceLine;
import org.mangomoment.search.vocabulary.ConcordanceRequest;
import org.mangomoment.search.vocabulary.Vocabulary;
import org.mangomoment.search.words.StoryAnalyzers;

/// Words of stories on Lucene. Thread-safe.
public final class LuceneVocabulary implements Vocabulary {
    private final LuceneLibrary library;
    private final TextField text;

    /// @param library whose stories
    public LuceneVocabulary(LuceneLibrary library, StoryAnalyzers analyzers) {
        this.library = library;
        this.text = new TextField(analyzers);
    }

    @Override
    public Concordance concordance(ConcordanceRequest request, Reader who) {
        return library.ask(snapshot -> {
            var asked = AskedStories.of(text, request.search(), who);
            var searcher = snapshot.searcher();
            var found = KeywordPlaces.of(asked, searcher, request.order());
            var lines = found.places().size();
            var page = Math.min(request.page(), Math.max(0, lines - 1) / request.size());
            var from = page * request.size();
            var shown = found.places().subList(from, Math.min(lines, from + request.size()));
            return new Concordance(
                    found.stories(),
                    lines,
                    page,
                    lines(searcher, shown),
                    asked.parsed().understood(),
                    asked.parsed().mistakes(),
                    found.complete());
        });
    }

    private static List<ConcordanceLine> lines(IndexSearcher searcher, List<KeywordPlaces.Place> places)
            throws IOException {
        var segments = searcher.getIndexReader().leaves();
        var lines = new ArrayList<ConcordanceLine>(places.size());
        for (var place : places) {
            var segment = segments.get(ReaderUtil.subIndex(place.document(), segments));
            var column = RunningText.column(segment.reader());
            if (column.advanceExact(place.document() - segment.docBase)) {
                lines.add(RunningText.read(column.binaryValue()).line(place.span()));
            }
        }
        return lines;
    }
}
