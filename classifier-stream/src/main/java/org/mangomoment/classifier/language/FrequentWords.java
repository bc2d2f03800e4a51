package org.mangomoment.classifier.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
final class FrequentWords {

    /// What one word says for the languages that have it, as a logarithm of odds.
    private static final double OF_A_WORD = 1.6;

    /// So many words say all there is to say: a longer text counts by its share.
    private static final int ENOUGH = 12;

    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{M}']+");

    private final Set<String> names;

    /// The names of the lists that have a word.
    private final Map<String, List<String>> listsOf = new HashMap<>();

    private FrequentWords(Map<String, Set<String>> lists) {
        this.names = Set.copyOf(lists.keySet());
        lists.forEach((name, list) -> list.forEach(
                word -> listsOf.computeIfAbsent(word, _ -> new ArrayList<>()).add(name)));
    }

    /// Reads the lists from the class path.
    ///
    /// @param names of lists: a language's code, or what several languages are called together
    static FrequentWords load(Iterable<String> names) {
        var lists = new HashMap<String, Set<String>>();
        for (var name : names) lists.put(name, list(name));
        return new FrequentWords(lists);
    }

    /// How many times likelier each list makes the text, as a logarithm.
    Map<String, Double> in(String text) {
        var words = List.of(
                BREAK.split(text.toLowerCase(Locale.ROOT).replace('’', '\'').strip()));
        double share = Math.min(1, (double) ENOUGH / words.size());
        var counts = new HashMap<String, Integer>();
        for (var word : words) {
            for (var list : listsOf.getOrDefault(word, List.of())) {
                counts.merge(list, 1, Integer::sum);
            }
        }
        var found = new HashMap<String, Double>();
        names.forEach(name -> found.put(name, OF_A_WORD * share * counts.getOrDefault(name, 0)));
        return found;
    }

    private static Set<String> list(String name) {
        try (var file = Objects.requireNonNull(
                FrequentWords.class.getResourceAsStream(name + ".txt"), () -> name + ".txt is not on the class path")) {
            var words = new HashSet<String>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> words.addAll(List.of(line.split(" "))));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("the frequent words '" + name + "' cannot be read from the class path", e);
        }
    }
}
