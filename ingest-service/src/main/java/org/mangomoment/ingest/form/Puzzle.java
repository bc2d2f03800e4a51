package org.mangomoment.ingest.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.mangomoment.runtime.web.Messages;

/// What a form must bring while many come at once: a number that a script finds in a second by trying, or the answer to
/// a sum in words. Bound to the form's seal, which is good for one story. Slows robots down; stops no one who insists.
final class Puzzle {
    /// Leading zero bits of SHA-256 over seal, colon and number: 65,536 tries on average, below a second on a phone.
    static final int BITS = 16;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}");
    private static final int LARGEST = 9;

    private Puzzle() {}

    /// The sum that belongs to a form, in the words of the page.
    static String question(String seal, Messages words) {
        return words.say("puzzle.question")
                .replace("{0}", words.say("puzzle." + first(seal)))
                .replace("{1}", words.say("puzzle." + second(seal)));
    }

    static boolean solved(String seal, FormBody body) {
        var found = body.typed("found").strip();
        return worked(seal, found)
                || answered(seal, body.typed("answer").strip().toLowerCase(Locale.ROOT));
    }

    private static boolean worked(String seal, String found) {
        if (!NUMBER.matcher(found).matches()) {
            return false;
        }
        var hash = sha256(seal + ":" + found);
        return hash[0] == 0 && hash[1] == 0;
    }

    private static boolean answered(String seal, String answer) {
        return answer.equals(Integer.toString(first(seal) + second(seal)));
    }

    private static int first(String seal) {
        return 1 + Math.floorMod(sha256("first " + seal)[0], LARGEST);
    }

    private static int second(String seal) {
        return 1 + Math.floorMod(sha256("second " + seal)[0], LARGEST);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
