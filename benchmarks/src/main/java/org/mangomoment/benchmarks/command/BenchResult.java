package org.mangomoment.benchmarks.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import org.mangomoment.benchmarks.round.Machine;
import org.mangomoment.benchmarks.round.Versions;

/// What a benchmark measured, of which versions and on which machine.
///
/// @param report the figures
record BenchResult<T>(String benchmark, Versions versions, Machine machine, T report) {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    void writeJson(PrintWriter out) throws IOException {
        out.println(JSON.writeValueAsString(this));
    }

    /// Everything but the figures.
    void writeHead(PrintWriter out) {
        out.println(benchmark + " of " + versions.commit() + " with " + String.join(", ", versions.libraries()));
        out.println(String.format(
                Locale.ROOT,
                "machine: %s, %d processors, %s; %s, heap %d MB, %s; load before %.2f",
                machine.processor(),
                machine.processors(),
                machine.system(),
                machine.java(),
                machine.heapMegabytes(),
                machine.collector(),
                machine.loadBefore()));
    }
}
