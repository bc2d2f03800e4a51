package org.mangomoment.allinone.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Parameters;

/// A file of JSON lines, or standard input.
final class LinesIn {
    @Parameters(arity = "0..1", paramLabel = "FILE", description = "What to read; standard input without it.")
    Optional<Path> file = Optional.empty();

    BufferedReader open() throws IOException {
        return file.isPresent()
                ? Files.newBufferedReader(file.get(), StandardCharsets.UTF_8)
                : new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    }
}
