package org.mangomoment.benchmarks.language;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import org.mangomoment.benchmarks.result.Aim;
import org.mangomoment.benchmarks.result.Line;
import org.mangomoment.benchmarks.result.Peer;
import org.mangomoment.benchmarks.result.Report;
import org.mangomoment.benchmarks.round.Contender;
import org.mangomoment.benchmarks.round.Measured;
import org.mangomoment.benchmarks.round.Rounds;

/// The product's reading of stories, Dutch and English, against plain CoreNLP on the same English stories; each on one
/// thread and on two. CoreNLP has no Dutch models.
public final class RedactSuggest {
    private static final String OURS = "redact and suggest";
    private static final String PEER = "CoreNLP tokenize,pos,lemma,ner";
    private static final String LEAN = "CoreNLP, leanest settings";

    /// How often we read each story in a pass, so that it takes about as long as a pass of CoreNLP.
    private static final int REPEATED = 10;

    private final int stories;

    /// @param stories how many in each language
    public RedactSuggest(int stories) {
        this.stories = stories;
    }

    /// Runs it; takes some minutes.
    public Report run(Duration warmUp, int rounds) throws InterruptedException {
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
        return new Report(
                List.of(
                        String.format(
                                Locale.ROOT,
                                "Stories generated from sentences of the benchmark, %d a language, 100 to 150 words"
                                        + " (on average %.0f English, %.0f Dutch).",
                                stories,
                                words(english),
                                words(dutch)),
                        rounds + " rounds in turn, warm-up " + warmUp.toSeconds() + " s each.",
                        "CoreNLP has no models for Dutch, so Dutch is compared with nothing."),
                List.of(),
                lines(done));
    }

    /// Places are those of the contenders: four on one thread, then the same on two.
    private static List<Line> lines(Rounds done) {
        return List.of(
                rate("English, 1 thread", done, 0, 1, Aim.atLeastTimes(2.5)),
                rate("English, 2 threads", done, 4, 5, Aim.atLeastTimes(2.5)),
                rate("English, 1 thread", done, 0, 2, Aim.atLeastTimes(2.5)),
                rate("English, 2 threads", done, 4, 6, Aim.atLeastTimes(2.5)),
                cost("English, 1 thread", done, 0, 1),
                cost("English, 1 thread", done, 0, 2),
                rate("English, 2 threads beside 1", done, 4, 0, Aim.atLeastTimes(1.8)),
                rate("Dutch, 2 threads beside 1", done, 7, 3, Aim.atLeastTimes(1.8)));
    }

    private static Line rate(String what, Rounds done, int one, int other, Aim aim) {
        var measured = done.measured();
        return new Line(
                what,
                "stories a second",
                measured.get(one).storiesPerSecond(),
                new Peer(name(measured.get(other)), measured.get(other).storiesPerSecond()),
                done.ratio(one, other),
                aim);
    }

    /// By processor time, which other programs on the machine disturb less.
    private static Line cost(String what, Rounds done, int one, int other) {
        var measured = done.measured();
        return Line.beside(
                what,
                "processor ms a story",
                measured.get(one).processorMillisPerStory(),
                new Peer(name(measured.get(other)), measured.get(other).processorMillisPerStory()),
                null);
    }

    private static String name(Measured measured) {
        return measured.who() + (measured.who().equals(OURS) ? ", 1 thread" : "");
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
