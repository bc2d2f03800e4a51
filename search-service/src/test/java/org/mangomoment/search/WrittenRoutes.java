package org.mangomoment.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The routes of the desk as `routes-and-roles.txt` has them, which was written apart from the code.
public final class WrittenRoutes {
    private WrittenRoutes() {}

    /// Method, path and roles of each route, with spaces between.
    public static List<String> lines() {
        try (var in = Objects.requireNonNull(WrittenRoutes.class.getResourceAsStream("/routes-and-roles.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
