package org.mangomoment.classifier.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// A list of words from the class path, one a line; a line `#35` says that the words after it are of level 35.
final class WordList {
    /// The level of a word that is not on the list.
    static final int ABSENT = Integer.MAX_VALUE;

    private final Map<String, Integer> levels;

    /// @param levels not changed any more; a copy of a hundred thousand words would take as long as reading them
    private WordList(Map<String, Integer> levels) {
        this.levels = levels;
    }

    /// Reads the list of this name beside this class.
    static WordList read(String name) {
        var levels = new HashMap<String, Integer>();
        var stream = Objects.requireNonNull(WordList.class.getResourceAsStream(name), "no word list " + name);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            int level = 0;
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("#")) {
                    level = Integer.parseInt(line.substring(1));
                } else if (!line.isBlank()) {
                    levels.putIfAbsent(line, level);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the word list " + name + " cannot be read", e);
        }
        return new WordList(levels);
    }

    /// The words of a text that has one blank between two of them.
    static Set<String> words(String words) {
        return Set.copyOf(List.of(words.split(" ", -1)));
    }

    /// Every word of the list.
    Set<String> all() {
        return Collections.unmodifiableSet(levels.keySet());
    }

    boolean has(String word) {
        return levels.containsKey(word);
    }

    /// Low for a common word.
    int level(String word) {
        return levels.getOrDefault(word, ABSENT);
    }
}
