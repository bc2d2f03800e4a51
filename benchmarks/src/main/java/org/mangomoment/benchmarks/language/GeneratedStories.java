package org.mangomoment.benchmarks.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Stories of 100 to 150 words, or of one sentence, put together from sentences of our own with made-up names and
/// numbers. The same at every run.
public final class GeneratedStories {
    static final int FEWEST_WORDS = 100;
    static final int MOST_WORDS = 150;

    private static final int SEED = 20261129;
    private static final int TRIES = 1000;
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    private static final Map<String, List<String>> DUTCH = Map.of(
            "first",
                    List.of(
                            "Katrien", "Wout", "Leen", "Bram", "Fatima", "Griet", "Jonas", "Mieke", "Sander",
                            "Yasmina"),
            "last", List.of("Peeters", "De Smet", "Van Damme", "Janssens", "Verhaegen", "Bakker", "El Amrani", "Claes"),
            "town", List.of("Gent", "Leuven", "Breda", "Kortrijk", "Hasselt", "Zwolle"),
            "phone", List.of("0470 12 34 56", "09 234 56 78", "06-12345678"),
            "date", List.of("14 maart 2023", "3/11/2024", "22 augustus"),
            "room", List.of("214", "12", "B107"),
            "email", List.of("dank@afdeling.example.org", "team.geriatrie@example.be"));

    private static final Map<String, List<String>> ENGLISH = Map.of(
            "first",
                    List.of("Margaret", "Tom", "Priya", "Olu", "Siobhan", "Grace", "Daniel", "Hannah", "Ahmed", "Ruth"),
            "last", List.of("Whitfield", "O'Connor", "Patel", "Harris", "Okafor", "Small", "Kowalczyk", "Bennett"),
            "town", List.of("Leeds", "Bristol", "Galway", "Norwich", "Dundee", "York"),
            "phone", List.of("07700 900123", "0113 496 0042", "+44 20 7946 0018"),
            "date", List.of("14 March 2023", "3/11/2024", "the 22nd of August"),
            "room", List.of("214", "12", "B107"),
            "email", List.of("thanks@ward.example.org", "geriatrics.team@example.com"));

    private GeneratedStories() {}

    /// @param language `nl` or `en`
    public static List<String> of(String language, int count) {
        var sentences = sentences(language);
        var words = language.equals("nl") ? DUTCH : ENGLISH;
        var random = new Random(SEED);
        return Stream.generate(() -> story(sentences, words, random))
                .limit(count)
                .toList();
    }

    /// Stories of one sentence each.
    ///
    /// @param language `nl` or `en`
    public static List<String> ofOneSentence(String language, int count) {
        var sentences = sentences(language);
        var words = language.equals("nl") ? DUTCH : ENGLISH;
        var random = new Random(SEED);
        return Stream.generate(() -> filled(sentences.get(random.nextInt(sentences.size())), words, random))
                .limit(count)
                .toList();
    }

    static long words(String text) {
        return text.strip().split("\\s+").length;
    }

    private static String story(List<String> sentences, Map<String, List<String>> words, Random random) {
        int wanted = FEWEST_WORDS + random.nextInt(MOST_WORDS - FEWEST_WORDS - 20);
        for (int tried = 0; tried < TRIES; tried++) {
            var filled = filled(String.join(" ", chosen(sentences, wanted, random)), words, random);
            if (words(filled) >= FEWEST_WORDS && words(filled) <= MOST_WORDS) {
                return filled;
            }
        }
        throw new IllegalStateException("no story of " + FEWEST_WORDS + " to " + MOST_WORDS + " words can be made");
    }

    private static String filled(String text, Map<String, List<String>> words, Random random) {
        return SLOT.matcher(text).replaceAll(slot -> one(words, slot.group(1), random));
    }

    private static List<String> chosen(List<String> sentences, int wanted, Random random) {
        var shuffled = new ArrayList<>(sentences);
        Collections.shuffle(shuffled, random);
        var chosen = new ArrayList<String>();
        for (int words = 0; words < wanted && !shuffled.isEmpty(); words += (int) words(chosen.getLast())) {
            chosen.add(shuffled.removeLast());
        }
        return chosen;
    }

    private static String one(Map<String, List<String>> words, String slot, Random random) {
        var choice = Objects.requireNonNull(words.get(slot), () -> "nothing to put into {" + slot + "}");
        return choice.get(random.nextInt(choice.size()));
    }

    private static List<String> sentences(String language) {
        var name = "sentences-" + language + ".txt";
        try (var file = Objects.requireNonNull(
                GeneratedStories.class.getResourceAsStream(name), () -> name + " is not on the class path")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
