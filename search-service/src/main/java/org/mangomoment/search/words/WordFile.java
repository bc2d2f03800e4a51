package org.mangomoment.search.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Lists of words beside this class: a word or a pair a line, `#` begins a comment.
final class WordFile {
    private WordFile() {}

    static Set<String> read(String name) {
        return Set.copyOf(lines(name));
    }

    static List<String> lines(String name) {
        try (var file = Objects.requireNonNull(WordFile.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .distinct()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
