package org.mangomoment.ingest.consent;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Words that take back or narrow what stands beside them, in Dutch, English, French and German: an answer that holds
/// one is never read as consent on the strength of its other parts.
final class Reservation {
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> WORDS = Set.copyOf(List.of(
            ("nee neen niet niets geen nooit zonder behalve uitgezonderd liever tenzij mits maar alleen enkel slechts "
                            + "weiger weigert indien onder "
                            + "no not none never nothing neither nor without except unless but only if refuse refuses decline "
                            + "declined don dont doesn doesnt cannot cant wont rather "
                            + "non pas aucun aucune jamais rien sans sauf mais seulement uniquement refuse plutot si "
                            + "nein nicht kein keine keinen nie ohne ausser aber nur")
                    .split(" ")));

    private Reservation() {}

    static boolean in(String text) {
        for (var word : WORD.split(NormalizedText.bare(text), -1)) {
            if (WORDS.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
