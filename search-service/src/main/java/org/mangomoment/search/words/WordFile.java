package org.mangomoment.search.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Lists of words beside this class: a word or a pair a line, `#` begins a comment.
final class WordFile {
    private WordFile() {}

    static Set<String> read(String name) {
        return Set.copyOf(lines(name));
    }

    /// First word to second.
    static Map<String, String> pairs(String name) {
        return lines(name).stream()
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
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
