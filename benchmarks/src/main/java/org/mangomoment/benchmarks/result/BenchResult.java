package org.mangomoment.benchmarks.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.mangomoment.benchmarks.round.Machine;
import org.mangomoment.benchmarks.round.Spread;
import org.mangomoment.benchmarks.round.Versions;

/// What a benchmark measured, when, of which versions and on which machine.
///
/// @param benchmark its name
/// @param at        the day, as 2026-11-29
/// @param report    the figures
public record BenchResult(String benchmark, String at, Versions versions, Machine machine, Report report) {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /// A result that was kept.
    static BenchResult read(Path file) throws IOException {
        return JSON.readValue(file.toFile(), BenchResult.class);
    }

    /// As it is kept in a file.
    public String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("records of numbers and words are JSON", impossible);
        }
    }

    /// Keeps it as `NAME-DAY.json`; a later one of the same day takes its place.
    ///
    /// @return the file
    public Path keep(Path folder) throws IOException {
        Files.createDirectories(folder);
        return Files.writeString(folder.resolve(benchmark + "-" + at + ".json"), json() + "\n");
    }

    /// Prints it as a table for a terminal.
    public void writeText(PrintWriter out) {
        out.println(benchmark + " of " + versions.commit() + " with " + String.join(", ", versions.libraries()));
        out.println(machine.described());
        report.about().forEach(out::println);
        out.println();
        for (var line : report.lines()) {
            out.println(line.what() + " (" + line.unit() + ")");
            out.println("    ours" + " ".repeat(34) + figures(line.ours()));
            var peer = line.peer();
            if (peer != null) {
                out.println(String.format(Locale.ROOT, "    %-38s", peer.name()) + figures(peer.figures()));
            }
            out.println(String.format(
                    Locale.ROOT,
                    "    ratio %s, aim %s: %s",
                    Figures.ratio(line.ratio()),
                    line.aim() == null ? "none" : line.aim(),
                    line.reached()));
        }
        leftOut().forEach(out::println);
    }

    private List<String> leftOut() {
        return report.leftOut().stream().map(why -> "LEFT OUT: " + why).toList();
    }

    private static String figures(Spread spread) {
        return String.format(
                Locale.ROOT,
                "%12s %12s %12s",
                Figures.number(spread.min()),
                Figures.number(spread.median()),
                Figures.number(spread.max()));
    }
}
