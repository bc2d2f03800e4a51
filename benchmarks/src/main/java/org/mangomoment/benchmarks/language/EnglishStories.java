package org.mangomoment.benchmarks.language;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// English stories of sixty words, made from a file of JSON lines with a `text` or from the product's samples.
final class EnglishStories {
    private static final int WORDS = 60;
    private static final ObjectMapper JSON = new ObjectMapper();

    private EnglishStories() {}

    /// @param file path of a JSONL file; empty for the English samples of the demonstration
    static List<String> read(String file) throws IOException {
        try (var reader = new BufferedReader(open(file))) {
            var stories = new ArrayList<String>();
            reader.lines().map(EnglishStories::englishText).forEach(text -> addPieces(text, stories));
            if (stories.isEmpty()) {
                throw new IllegalArgumentException("no text of " + WORDS + " words in " + file);
            }
            return List.copyOf(stories);
        }
    }

    private static Reader open(String file) throws IOException {
        if (!file.isEmpty()) {
            return Files.newBufferedReader(Path.of(file));
        }
        var samples = EnglishStories.class.getResourceAsStream("/samples/stories.jsonl");
        return new InputStreamReader(Objects.requireNonNull(samples, "samples"), StandardCharsets.UTF_8);
    }

    private static String englishText(String line) {
        try {
            var story = JSON.readTree(line);
            return story.path("id").asText().startsWith("sample-nl")
                    ? ""
                    : story.path("text").asText();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private static void addPieces(String text, List<String> stories) {
        var words = Arrays.asList(text.strip().split("\\s+"));
        for (var from = 0; from + WORDS <= words.size(); from += WORDS) {
            stories.add(String.join(" ", words.subList(from, from + WORDS)));
        }
    }
}
