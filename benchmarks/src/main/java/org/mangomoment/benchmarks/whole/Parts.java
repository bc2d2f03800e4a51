package org.mangomoment.benchmarks.whole;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.mangomoment.benchmarks.corpus.Events;
import org.mangomoment.benchmarks.corpus.GeneratedCorpus;
import org.mangomoment.benchmarks.intake.BareProducer;
import org.mangomoment.benchmarks.intake.IntakeSite;
import org.mangomoment.benchmarks.intake.StoryBodies;
import org.mangomoment.benchmarks.language.GeneratedStories;
import org.mangomoment.benchmarks.language.StoryReader;
import org.mangomoment.benchmarks.load.HttpConnection;
import org.mangomoment.search.index.IndexSnapshots;
import org.mangomoment.search.index.StoryIndex;
import org.mangomoment.search.words.StoryAnalyzers;

/// The parts that a story goes through, each alone in this process: taken in, read, indexed; and the least time in
/// which one story can be found.
///
/// @param floorMillis one acknowledged record and one refresh of the index, the middle of many
record Parts(PartCost intake, PartCost reading, PartCost indexing, double floorMillis) {
    private static final int BATCH = 200;
    private static final int FLOORS = 50;

    /// Measures them.
    ///
    /// @param folder  a new one
    /// @param stories of each part
    static Parts measured(Path folder, int stories) throws Exception {
        Files.createDirectories(folder);
        var reader = new StoryReader();
        var texts = texts();
        var reading = PartCost.of(
                (from, to) -> {
                    for (long number = from; number < to; number++) {
                        reader.read(
                                StoryReader.submission("story-" + number, texts.get((int) (number % texts.size()))));
                    }
                },
                stories);
        var floors = new ArrayList<Double>();
        var indexing = indexing(folder.resolve("index"), stories, floors);
        var intake = intake(folder.resolve("kafka"), stories, floors);
        return new Parts(
                intake,
                reading,
                indexing,
                floors.stream().mapToDouble(each -> each).sum());
    }

    /// Processor milliseconds of a story in all parts.
    double processorMillisPerStory() {
        return intake.processorMillisPerStory()
                + reading.processorMillisPerStory()
                + indexing.processorMillisPerStory();
    }

    /// Stories a second, if the parts took turns on one processor each and nothing came between them.
    double storiesPerSecond(int processors) {
        return processors * 1000 / processorMillisPerStory();
    }

    private static PartCost intake(Path folder, int stories, List<Double> floors) throws Exception {
        try (var site = new IntakeSite(folder);
                var bare = new BareProducer(site.kafka());
                var connection = new HttpConnection(site.address())) {
            var bodies = new StoryBodies(1);
            var cost = PartCost.of(
                    (from, to) -> {
                        for (long number = from; number < to; number += BATCH) {
                            int size = (int) Math.min(BATCH, to - number);
                            connection.post("/api/stories/batch", site.batchHeaders(), bodies.next(size));
                        }
                    },
                    stories);
            floors.add(median(
                    () -> bare.send(List.of(new ProducerRecord<>(IntakeSite.BARE, bodies.key(), bodies.next())))));
            return cost;
        }
    }

    /// As the stream gives them: each record of a story comes in a batch of its own kind.
    private static PartCost indexing(Path folder, int stories, List<Double> floors) throws Exception {
        var events = new Events(new GeneratedCorpus());
        try (var index = new StoryIndex(folder, StoryAnalyzers.load(), new IndexSnapshots(), (_, why) -> {
            throw new IllegalStateException(why);
        })) {
            index.positions();
            var cost = PartCost.of(
                    (from, to) -> {
                        for (long number = from; number < to; number += BATCH) {
                            for (var step : events.steps(number, Math.min(to, number + BATCH))) {
                                index.apply(step);
                            }
                        }
                    },
                    stories);
            var next = new long[] {2L * stories};
            floors.add(median(() -> index.apply(events.whole(next[0], ++next[0]))));
            return cost;
        }
    }

    /// Something that is done once.
    private interface Once {
        void run() throws Exception;
    }

    private static double median(Once once) throws Exception {
        var took = new ArrayList<Double>();
        for (int time = 0; time < FLOORS; time++) {
            long from = System.nanoTime();
            once.run();
            took.add((System.nanoTime() - from) / 1e6);
        }
        return took.stream().sorted().toList().get(FLOORS / 2);
    }

    private static List<String> texts() {
        var texts = new ArrayList<>(GeneratedStories.of("en", 100));
        texts.addAll(GeneratedStories.of("nl", 100));
        return texts;
    }
}
