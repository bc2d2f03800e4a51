package org.mangomoment.benchmarks.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mangomoment.benchmarks.corpus.GeneratedCorpus;
import org.mangomoment.benchmarks.result.Aim;
import org.mangomoment.benchmarks.result.Line;
import org.mangomoment.benchmarks.result.Peer;
import org.mangomoment.benchmarks.round.Spread;
import org.mangomoment.search.words.StoryAnalyzers;

/// Everything measured at one size of the corpus.
final class Size {
    private static final int LARGE = 100_000;
    private static final String LUCENE = "bare Lucene";

    private final StoryAnalyzers analyzers;
    private final GeneratedCorpus corpus;
    private final long stories;
    private final Path folder;
    private final List<Asked> questions;
    private final int rounds;

    /// @param folder a new one
    Size(
            StoryAnalyzers analyzers,
            GeneratedCorpus corpus,
            long stories,
            Path folder,
            List<Asked> questions,
            int rounds) {
        this.analyzers = analyzers;
        this.corpus = corpus;
        this.stories = stories;
        this.folder = folder;
        this.questions = questions;
        this.rounds = rounds;
    }

    /// Measures ours and bare Lucene, and the engines that are there.
    ///
    /// @param engines null for none, and for not building again
    /// @param leftOut is told what could not be measured, and why
    List<Line> lines(@Nullable Engines engines, List<String> leftOut) throws Exception {
        Files.createDirectories(folder);
        var lines = new ArrayList<Line>();
        double indexed = indexedPerSecond();
        double bareIndexed = bareIndexedPerSecond();
        lines.add(beside("indexing", "stories a second", indexed, LUCENE, bareIndexed));
        if (engines != null) {
            lines.add(rebuilt(bareIndexed));
        }
        var ours = ours(lines);
        compare(lines, ours, LUCENE + ", the same index", bare(), true);
        if (engines == null) {
            return lines;
        }
        engines.solr(folder, corpus, stories, questions, rounds, leftOut)
                .ifPresent(solr -> add(lines, ours, indexed, "Apache Solr, embedded", solr));
        engines.postgres(folder, corpus, stories, questions, rounds, leftOut)
                .ifPresent(postgres -> add(lines, ours, indexed, "PostgreSQL", postgres));
        return lines;
    }

    private void add(List<Line> lines, Times ours, double indexed, String name, PeerProgram.Measured measured) {
        compare(lines, ours, name, measured.times(), false);
        lines.add(beside("indexing", "stories a second", indexed, name, measured.indexedPerSecond()));
    }

    private double indexedPerSecond() throws Exception {
        long from = System.nanoTime();
        try (var index = new OurIndex(folder.resolve("index"), analyzers)) {
            index.add(corpus, 0, stories);
        }
        return stories * 1e9 / (System.nanoTime() - from);
    }

    private double bareIndexedPerSecond() throws IOException {
        long from = System.nanoTime();
        BareLucene.write(folder.resolve("bare"), analyzers.exactWritten(), corpus, stories);
        return stories * 1e9 / (System.nanoTime() - from);
    }

    /// As when the index is built again from the log.
    private Line rebuilt(double bareIndexed) throws Exception {
        long from = System.nanoTime();
        try (var index = new OurIndex(folder.resolve("rebuilt"), analyzers)) {
            index.addByKind(corpus, 0, stories);
        }
        double rate = stories * 1e9 / (System.nanoTime() - from);
        return beside("building the index again, kind by kind", "stories a second", rate, LUCENE, bareIndexed);
    }

    /// Opens our index, tells what it takes, and asks it.
    private Times ours(List<Line> lines) throws Exception {
        long before = usedHeap();
        long from = System.nanoTime();
        try (var index = new OurIndex(folder.resolve("index"), analyzers)) {
            double seconds = (System.nanoTime() - from) / 1e9;
            lines.add(alone("opening the index, with its check", "s", seconds, null));
            var times = Times.of(index::found, questions, rounds);
            lines.add(alone("heap of the open index", "bytes a story", (usedHeap() - before) / (double) stories, null));
            lines.add(alone("index on disk", "bytes a story", bytes(folder.resolve("index")) / (double) stories, null));
            return times;
        }
    }

    private Times bare() throws Exception {
        try (var lucene = new BareLucene(folder.resolve("index"))) {
            return Times.of(lucene::found, questions, rounds);
        }
    }

    private void compare(List<Line> lines, Times ours, String name, Times theirs, boolean lucene) {
        var aim = lucene ? Aim.atMostTimes(2) : Aim.atMostTimes(1);
        lines.add(Line.beside(named("search, median"), "ms", ours.medians(), new Peer(name, theirs.medians()), aim));
        lines.add(Line.beside(
                named("search, 95 %"),
                "ms",
                ours.nineties(),
                new Peer(name, theirs.nineties()),
                lucene && stories >= LARGE ? Aim.atMost(60) : null));
    }

    private Line beside(String what, String unit, double ours, String name, double theirs) {
        return Line.beside(named(what), unit, one(ours), new Peer(name, one(theirs)), null);
    }

    private Line alone(String what, String unit, double figure, @Nullable Aim aim) {
        return Line.alone(named(what), unit, one(figure), aim);
    }

    private String named(String what) {
        return String.format(Locale.ROOT, "%,d stories: %s", stories, what);
    }

    private static Spread one(double figure) {
        return new Spread(figure, figure, figure);
    }

    private static long usedHeap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static long bytes(Path folder) throws IOException {
        long sum = 0;
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                sum += Files.size(file);
            }
        }
        return sum;
    }
}
