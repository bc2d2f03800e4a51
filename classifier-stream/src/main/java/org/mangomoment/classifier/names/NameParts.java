package org.mangomoment.classifier.names;

import java.util.Set;
import org.mangomoment.classifier.identifier.DetectionMethod;

/// Takes in what belongs to a name before the word already found: initials, particles and words with a capital
/// that may be names or places.
final class NameParts {
    private static final Set<String> NUMBERS = Set.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "jr",
            "sr", "Jr", "Sr", "MD", "RN", "PhD", "MBE", "OBE");
    private static final Set<String> RANKS = Set.of(
            "keizer",
            "koning",
            "koningin",
            "prins",
            "prinses",
            "paus",
            "president",
            "minister",
            "bisschop",
            "graaf",
            "hertog",
            "captain",
            "kapitein",
            "sint",
            "stichting",
            "king",
            "queen",
            "prince",
            "princess",
            "team",
            "familie",
            "saint");

    private NameParts() {}

    static void extend(TokenizedText passage, Marks marks, Lexicon lexicon) {
        for (int i = passage.tokens().size() - 2; i >= 0; i--) {
            if (marks.isMarked(i + 1)
                    && passage.tokens().get(i + 1).joined()
                    && !marks.isMarked(i)
                    && belongsBefore(passage, i, lexicon)) {
                marks.mark(i, DetectionMethod.LEXICON, "before a name");
            }
        }
    }

    /// Whether the word is a number of a ruler, or "junior".
    static boolean isNumber(Token token) {
        return NUMBERS.contains(token.text());
    }

    private static boolean belongsBefore(TokenizedText passage, int i, Lexicon lexicon) {
        var token = passage.tokens().get(i);
        if (!token.isCapital() || token.text().equals("I") || token.hasDigit()) {
            return false;
        }
        if (token.isInitial() || Titles.isFirstNameInShort(token.text())) {
            return token.stopped() || !token.starts();
        }
        if (Particles.isParticle(token.lower())) {
            return !token.text().equals("In")
                    && !token.text().equals("Op")
                    && !token.text().equals("Aan")
                    && !token.text().equals("Uit");
        }
        return mayBeName(token, lexicon) || isFirstOfFullName(passage, i, lexicon);
    }

    /// A first name that is a word too, at the beginning of a sentence and before what is a last name and no first
    /// name: "Lieve Peeters", not "Lieve Thea".
    private static boolean isFirstOfFullName(TokenizedText passage, int i, Lexicon lexicon) {
        var token = passage.tokens().get(i);
        var next = passage.tokens().get(i + 1);
        return token.starts()
                && !token.isAllCapitals()
                && lexicon.isFlemishFirstName(token.form())
                && !NotNames.hasInDutch(token.lower())
                && (Particles.isParticle(next.lower())
                        || (lexicon.isLastName(next.form()) && !lexicon.isFirstName(next.form())));
    }

    private static boolean mayBeName(Token token, Lexicon lexicon) {
        var lower = token.lower();
        return !token.starts()
                && !token.isAllCapitals()
                && !NotNames.has(lower)
                && !Titles.isTitle(lower)
                && !RANKS.contains(lower)
                && !lexicon.isKnownPlace(token.form())
                && lexicon.dutchClasses(token.form()).stream().noneMatch(c -> c.isOrdinary());
    }
}
