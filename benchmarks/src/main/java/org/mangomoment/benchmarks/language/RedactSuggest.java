package org.mangomoment.benchmarks.language;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.mangomoment.benchmarks.round.Comparison;
import org.mangomoment.benchmarks.round.Contender;
import org.mangomoment.benchmarks.round.Rounds;

/// The product's reading of stories, Dutch and English, against plain CoreNLP on the same English stories; each on one
/// thread and on two. CoreNLP has no Dutch models.
public final class RedactSuggest {
    private static final String OURS = "redact and suggest";
    private static final String PEER = "CoreNLP tokenize,pos,lemma,ner";
    private static final String LEAN = "the same, leanest settings";

    /// How often we read each story in a pass, so that it takes about as long as a pass of CoreNLP.
    private static final int REPEATED = 10;

    private final int stories;

    /// @param stories how many in each language
    public RedactSuggest(int stories) {
        this.stories = stories;
    }

    /// Runs it; takes some minutes.
    public RedactSuggestReport run(Duration warmUp, int rounds) throws InterruptedException {
        var dutch = GeneratedStories.of("nl", stories);
        var english = GeneratedStories.of("en", stories);
        var ours = new StoryReader();
        var plain = new PlainCoreNlp();
        var lean = PlainCoreNlp.lean();
        var contenders = new ArrayList<Contender>();
        for (int threads = 1; threads <= 2; threads++) {
            contenders.add(new Contender(OURS, "en", threads, byUs(english, ours)));
            contenders.add(new Contender(PEER, "en", threads, byPeer(english, plain)));
            contenders.add(new Contender(LEAN, "en", threads, byPeer(english, lean)));
            contenders.add(new Contender(OURS, "nl", threads, byUs(dutch, ours)));
        }
        var done = Rounds.run(contenders, warmUp, rounds);
        return new RedactSuggestReport(
                "generated from sentences of the benchmark, " + stories + " a language",
                words(english),
                words(dutch),
                rounds,
                warmUp.toSeconds(),
                done.measured(),
                comparisons(done));
    }

    /// Places are those of the contenders: four on one thread, then the same on two.
    private static List<Comparison> comparisons(Rounds done) {
        return List.of(
                new Comparison("English, ours to CoreNLP, 1 thread", done.ratio(0, 1)),
                new Comparison("English, ours to CoreNLP, 2 threads", done.ratio(4, 5)),
                new Comparison("  by processor time, 1 thread", done.processorRatio(0, 1)),
                new Comparison("English, ours to the leanest CoreNLP, 1 thread", done.ratio(0, 2)),
                new Comparison("English, ours to the leanest CoreNLP, 2 threads", done.ratio(4, 6)),
                new Comparison("  by processor time, 1 thread", done.processorRatio(0, 2)),
                new Comparison("English, ours on 2 threads to 1", done.ratio(4, 0)),
                new Comparison("Dutch, ours on 2 threads to 1", done.ratio(7, 3)));
    }

    private static List<IntSupplier> byUs(List<String> texts, StoryReader reader) {
        var readings = new ArrayList<IntSupplier>();
        for (int time = 0; time < REPEATED; time++) {
            for (var text : texts) {
                var submission = StoryReader.submission("story-" + readings.size(), text);
                readings.add(() -> reader.read(submission));
            }
        }
        return readings;
    }

    private static List<IntSupplier> byPeer(List<String> texts, PlainCoreNlp plain) {
        return texts.stream()
                .map(text -> (IntSupplier) () -> plain.read(text).tokens().size())
                .toList();
    }

    private static double words(List<String> texts) {
        return texts.stream().mapToLong(GeneratedStories::words).average().orElse(0);
    }
}
