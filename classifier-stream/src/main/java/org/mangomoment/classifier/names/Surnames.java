package org.mangomoment.classifier.names;

import java.util.Locale;
import java.util.regex.Pattern;

/// What last names of Flanders look like that no list holds in every spelling: a particle written together with what
/// follows ("Vandeputte", "Desmet") and old endings ("Uyttendaele", "Dierckx").
final class Surnames {
    private static final int SHORTEST = 6;
    private static final int LONGEST = 24;

    private static final Pattern BEGINNING =
            Pattern.compile("(?:van(?:de[nr]?|het|t)?|uyt(?:te[nr])?|opde[nr]?)(?=[b-df-hj-np-tv-z])\\p{L}{3,16}");
    private static final Pattern OLD_ENDING = Pattern.compile(
            ".{2,16}(?:aert|aerts|aeghe|aegh|aele|aelen|aeve|aere|aeren|aeck|aecke|ckx|cx|ynck|ynckx|inck|inckx|eghem|eghen|broeck|brouck|berghe|berghen|eynde|eynden|"
                    + "ouck|oucke|uyt|uyts|uyse|uysse|eyns|eyts|eyer|eyers|oghe|oogh|oose|voorde|voort|velde|acker|ackere|straeten|straete|meersch|haeghe|haegen|"
                    + "wynck|winckel|maeker|maekers|maecker|smedt|smet|cuyper|cuypers|houdt|houtte|hoof|poel|putte|walle|casteele|steene|kerckhove|kerckhoven|linden|bergh|bossche)");

    private Surnames() {}

    /// Whether the word, written with a capital, has such a form. Ordinary words may have it too.
    static boolean haveForm(String name) {
        if (name.length() < SHORTEST || name.length() > LONGEST || !Character.isUpperCase(name.charAt(0))) {
            return false;
        }
        var lower = name.toLowerCase(Locale.ROOT);
        return OLD_ENDING.matcher(lower).matches() || BEGINNING.matcher(lower).matches();
    }
}
