package org.mangomoment.classifier.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/// Everyday words per language, which say more about a short text than the statistics of its letters. May be shared by
/// threads.
final class CommonWords {

    /// What one word says for the languages that have it, as a logarithm of odds.
    private static final double OF_A_WORD = 1.6;

    /// So many words say all there is to say: a longer text counts by its share.
    private static final int ENOUGH = 12;

    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{M}']+");

    private final Map<String, Set<String>> lists;

    private CommonWords(Map<String, Set<String>> lists) {
        this.lists = Map.copyOf(lists);
    }

    /// Reads the lists from the class path.
    ///
    /// @param names of lists: a language's code, or what several languages are called together
    static CommonWords load(Iterable<String> names) {
        var lists = new HashMap<String, Set<String>>();
        for (var name : names) lists.put(name, list(name));
        return new CommonWords(lists);
    }

    /// How many times likelier each list makes the text, as a logarithm.
    Map<String, Double> in(String text) {
        var words = List.of(
                BREAK.split(text.toLowerCase(Locale.ROOT).replace('’', '\'').strip()));
        double share = Math.min(1, (double) ENOUGH / words.size());
        var found = new HashMap<String, Double>();
        lists.forEach((name, list) -> found.put(
                name, OF_A_WORD * share * words.stream().filter(list::contains).count()));
        return found;
    }

    private static Set<String> list(String name) {
        try (var file = Objects.requireNonNull(
                CommonWords.class.getResourceAsStream(name + ".txt"), () -> name + ".txt is not on the class path")) {
            var words = new HashSet<String>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> words.addAll(List.of(line.split(" "))));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("the common words '" + name + "' cannot be read from the class path", e);
        }
    }
}
