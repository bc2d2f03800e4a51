package org.mangomoment.benchmarks.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.mangomoment.benchmarks.language.GeneratedStories;

/// Bodies that bring a story each: generated texts, each with a number of its own, so that none comes twice. Used by
/// one thread.
public final class StoryBodies {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int TEXTS = 100;
    private static final List<String> USUAL = both(GeneratedStories::of);

    private final List<String> texts;
    private final String mark;
    private long given;

    /// Of 100 to 150 words.
    ///
    /// @param client a number that nobody else has in this run
    public StoryBodies(long client) {
        this(client, USUAL);
    }

    private StoryBodies(long client, List<String> texts) {
        this.texts = texts;
        this.mark = Long.toString(client, 36) + "-" + Long.toString(System.nanoTime(), 36) + "-";
    }

    /// Of one sentence.
    ///
    /// @param client a number that nobody else has in this run
    public static StoryBodies ofOneSentence(long client) {
        return new StoryBodies(client, both(GeneratedStories::ofOneSentence));
    }

    /// The key of the next.
    public byte[] key() {
        return (mark + given).getBytes(StandardCharsets.UTF_8);
    }

    /// The next as JSON.
    public byte[] next() {
        return line().getBytes(StandardCharsets.UTF_8);
    }

    /// The next ones as lines of JSON.
    public byte[] next(int count) {
        var lines = new StringBuilder();
        for (int line = 0; line < count; line++) {
            lines.append(line()).append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// The next as the fields of a form.
    ///
    /// @param seal of the form that was given out
    byte[] nextForm(String seal) {
        return ("research=yes&seal=" + encoded(seal) + "&text=" + encoded(text())).getBytes(StandardCharsets.UTF_8);
    }

    private String line() {
        try {
            return JSON.writeValueAsString(Map.of("text", text(), "idempotencyKey", mark + given));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a map of words is JSON", impossible);
        }
    }

    private String text() {
        return texts.get((int) (given % texts.size())) + " " + mark + given++;
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static List<String> both(BiFunction<String, Integer, List<String>> made) {
        var texts = new ArrayList<>(made.apply("en", TEXTS));
        texts.addAll(made.apply("nl", TEXTS));
        return texts;
    }
}
