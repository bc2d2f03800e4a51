package org.mangomoment.classifier.language.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How well languages were told.
///
/// @param undeclared with nothing known but the text
/// @param declared   with what the teller declared
public record LanguageReport(Figures undeclared, Figures declared) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Figures of one way to ask.
    ///
    /// @param accuracy  share that was told right; 1 when there was no text
    /// @param confusion how often which language was told, by the language it is
    /// @param misses    in the order of the texts
    public record Figures(
            int texts, double accuracy, Map<String, Map<String, Long>> confusion, List<ToldLanguage> misses) {
        static Figures of(List<ToldLanguage> all) {
            var misses = all.stream().filter(told -> !told.isRight()).toList();
            var confusion = all.stream()
                    .collect(Collectors.groupingBy(
                            ToldLanguage::gold,
                            TreeMap::new,
                            Collectors.groupingBy(ToldLanguage::told, Collectors.counting())));
            double accuracy = all.isEmpty() ? 1 : 1 - (double) misses.size() / all.size();
            return new Figures(all.size(), accuracy, Map.copyOf(confusion), misses);
        }
    }

    /// For people. Texts are called by their ids, never shown.
    public void writeText(PrintWriter out) {
        write(out, "undeclared", undeclared);
        write(out, "declared", declared);
        out.flush();
    }

    /// For scripts.
    public void writeJson(PrintWriter out) throws IOException {
        out.println(JSON.writeValueAsString(this));
        out.flush();
    }

    private static void write(PrintWriter out, String way, Figures figures) {
        out.printf(Locale.ROOT, "%s: %d texts, accuracy %.3f%n", way, figures.texts(), figures.accuracy());
        new TreeMap<>(figures.confusion()).forEach((gold, told) -> out.printf("  %s told as %s%n", gold, counts(told)));
        for (var miss : figures.misses())
            out.printf(
                    Locale.ROOT,
                    "  missed %s: %s, told %s (%.2f)%n",
                    miss.id(),
                    miss.gold(),
                    miss.told(),
                    miss.confidence());
    }

    private static String counts(Map<String, Long> told) {
        return new TreeMap<>(told)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", "));
    }
}
