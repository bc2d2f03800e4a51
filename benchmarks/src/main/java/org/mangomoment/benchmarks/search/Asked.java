package org.mangomoment.benchmarks.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.mangomoment.benchmarks.corpus.Vocabulary;

/// One question of the benchmark, without the syntax of any engine.
///
/// @param kind     what sort of question, in words
/// @param words    all of which must occur; none for everything
/// @param language a value chosen of that facet; null for none
record Asked(String kind, List<String> words, @Nullable String language) {
    Asked {
        words = List.copyOf(words);
    }

    /// Questions of every kind, in an order without order, the same at every run.
    static List<Asked> questions(int ofEach) {
        var random = new Random(20261129);
        var all = new ArrayList<Asked>();
        for (int number = 0; number < ofEach; number++) {
            all.add(new Asked("a frequent word", List.of(word(random, 0, 50)), null));
            all.add(new Asked("a rare word", List.of(word(random, 2_000, 48_000)), null));
            all.add(new Asked("two words", List.of(word(random, 0, 100), word(random, 20, 400)), null));
            all.add(new Asked("a word of a language", List.of(word(random, 20, 400)), number % 2 == 0 ? "nl" : "en"));
            all.add(new Asked("a word in its forms", List.of(number % 2 == 0 ? "verpleegkundige" : "nurses"), null));
        }
        Collections.shuffle(all, random);
        return all;
    }

    private static String word(Random random, int from, int count) {
        return Vocabulary.word(from + random.nextInt(count));
    }

    /// As a line for programs of other engines: words, a tab, the language.
    String line() {
        return String.join(" ", words) + "\t" + (language == null ? "" : language);
    }
}
