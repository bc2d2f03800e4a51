package org.mangomoment.classifier.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What last names of Flanders look like that no list holds in every spelling: a particle written together with what
/// follows ("Vandeputte", "Uytterhoeven") and old endings ("Dierickx", "Goethaels").
final class Surnames {
    private static final int SHORTEST = 6;
    private static final int LONGEST = 24;
    private static final int LONGEST_ENDING = 10;
    private static final int LEAST_AFTER_BEGINNING = 3;
    private static final String VOWELS = "aeiou";

    private static final List<String> BEGINNINGS = List.of(
            "vanden", "vander", "vande", "vanhet", "vant", "van", "uytten", "uytter", "uyten", "uyt", "opden", "opde");
    private static final Set<String> OLD_ENDINGS = WordList.words(
            "aert aerts aeghe aegh aele aelen aels aeve aere aeren aeck aecke ckx cx ynck inck eghem eghen broeck"
                    + " brouck berghe berghen eynde eynden ouck oucke uyt uyts uyse uysse eyns eyts eyer eyers oghe oogh"
                    + " oose voorde voort velde acker ackere straeten straete meersch haeghe haegen winckel maeker maekers"
                    + " maecker smedt smet cuyper cuypers houdt houtte hoof poel putte walle casteele steene kerckhove"
                    + " linden bergh bossche");

    private Surnames() {}

    /// Whether the word, written with a capital, has such a form. Ordinary words may have it too.
    static boolean haveForm(String name) {
        if (name.length() < SHORTEST || name.length() > LONGEST || !Character.isUpperCase(name.charAt(0))) {
            return false;
        }
        var lower = name.toLowerCase(Locale.ROOT);
        return hasOldEnding(lower) || BEGINNINGS.stream().anyMatch(beginning -> isWrittenTogether(lower, beginning));
    }

    private static boolean hasOldEnding(String lower) {
        for (int length = 2; length <= Math.min(LONGEST_ENDING, lower.length() - 2); length++) {
            if (OLD_ENDINGS.contains(lower.substring(lower.length() - length))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWrittenTogether(String lower, String beginning) {
        int rest = lower.length() - beginning.length();
        return rest >= LEAST_AFTER_BEGINNING
                && lower.startsWith(beginning)
                && VOWELS.indexOf(lower.charAt(beginning.length())) < 0;
    }
}
