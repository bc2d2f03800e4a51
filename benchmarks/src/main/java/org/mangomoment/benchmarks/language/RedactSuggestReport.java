package org.mangomoment.benchmarks.language;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.mangomoment.benchmarks.round.Comparison;
import org.mangomoment.benchmarks.round.Measured;
import org.mangomoment.benchmarks.round.Spread;

/// What `redact-suggest` measured.
///
/// @param texts         what was read
/// @param englishWords  of a story, on average
/// @param dutchWords    of a story, on average
/// @param rounds        how often each had its turn
/// @param warmUpSeconds of each before the first round
/// @param measured      each contender
/// @param comparisons   between them; by processor time where other programs on the machine would disturb
public record RedactSuggestReport(
        String texts,
        double englishWords,
        double dutchWords,
        int rounds,
        long warmUpSeconds,
        List<Measured> measured,
        List<Comparison> comparisons) {
    public RedactSuggestReport {
        measured = List.copyOf(measured);
        comparisons = List.copyOf(comparisons);
    }

    /// Prints it as a table.
    public void writeText(PrintWriter out) {
        out.println(String.format(
                Locale.ROOT,
                "texts: %s, 100 to 150 words (on average %.0f English, %.0f Dutch); %d rounds in turn, warm-up %d s each",
                texts,
                englishWords,
                dutchWords,
                rounds,
                warmUpSeconds));
        out.println();
        out.println("                                             stories a second           processor ms");
        out.println("who                              text threads      min   median      max      a story");
        measured.forEach(one -> out.println(String.format(
                Locale.ROOT,
                "%-32s %-4s %7d%s %12.2f",
                one.who(),
                one.language(),
                one.threads(),
                spread(one.storiesPerSecond(), " %8.1f"),
                one.processorMillisPerStory().median())));
        out.println();
        out.println("how many times as fast                                min   median      max");
        comparisons.forEach(
                one -> out.println(String.format(Locale.ROOT, "%-48s", one.what()) + spread(one.times(), " %8.2f")));
        out.println("CoreNLP has no models for Dutch, so Dutch is compared with nothing.");
    }

    private static String spread(Spread spread, String format) {
        return String.format(Locale.ROOT, format.repeat(3), spread.min(), spread.median(), spread.max());
    }
}
