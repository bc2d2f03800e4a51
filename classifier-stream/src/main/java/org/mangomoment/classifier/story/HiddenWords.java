package org.mangomoment.classifier.story;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mangomoment.classifier.redaction.Span;

/// Recognises words that were hidden by hand in an earlier text of a story, without keeping them: each run of
/// words is a print of the form `WORDS:HASH`, the SHA-256 of story id and folded words. Letters count, not
/// their case, and nothing of what stands between words.
public final class HiddenWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private final String storyId;
    private final String text;
    private final List<Span> words;

    HiddenWords(String storyId, String text) {
        this.storyId = storyId;
        this.text = text;
        this.words = WORD.matcher(text)
                .results()
                .map(word -> new Span(word.start(), word.end()))
                .toList();
    }

    /// The print of what stands in a span; nothing when no word does.
    List<String> print(Span hidden) {
        var inside = words.stream()
                .filter(word -> word.overlaps(hidden))
                .map(word -> new Span(Math.max(word.start(), hidden.start()), Math.min(word.end(), hidden.end())))
                .toList();
        return inside.isEmpty() ? List.of() : List.of(print(inside));
    }

    /// Where the words of a print stand.
    List<Span> find(String print) {
        var length = Integer.parseInt(print.substring(0, print.indexOf(':')));
        var found = new ArrayList<Span>();
        for (var from = 0; from + length <= words.size(); from++) {
            var run = words.subList(from, from + length);
            if (print(run).equals(print)) {
                found.add(new Span(run.getFirst().start(), run.getLast().end()));
            }
        }
        return found;
    }

    /// Those of the prints that stand nowhere.
    List<String> missing(Collection<String> prints) {
        return prints.stream().filter(print -> find(print).isEmpty()).toList();
    }

    private String print(List<Span> run) {
        var folded = run.stream()
                .map(word -> fold(text.substring(word.start(), word.end())))
                .collect(Collectors.joining(" "));
        return run.size() + ":" + hash(storyId + "\n" + folded);
    }

    private static String fold(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
