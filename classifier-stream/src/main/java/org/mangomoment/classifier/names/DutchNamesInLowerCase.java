package org.mangomoment.classifier.names;

import java.util.Set;
import org.mangomoment.classifier.identifier.DetectionMethod;

/// Names of persons in Dutch text that are written in lower case, and the particles and numbers of names.
final class DutchNamesInLowerCase {
    private static final Set<String> ONE_OF_MANY = Set.of("een", "'n", "geen", "elke", "twee", "die", "jonge", "het");

    private final Lexicon lexicon;
    private final DutchWords words;

    DutchNamesInLowerCase(Lexicon lexicon, DutchWords words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /// Marks the word if it is a name or a part of one.
    void mark(NameContext here, Marks marks) {
        var token = here.token();
        var lower = token.lower();
        if (token.hasDigit()) {
            return;
        }
        if ((here.afterName() || here.afterTitle() || here.afterInitial())
                && here.isParticleToCapital()
                && !isOfSomebody(here)) {
            marks.mark(here.index(), DetectionMethod.LEXICON, "particle of a name");
        } else if (here.afterName() && Particles.beginsWithParticle(token.text())) {
            marks.mark(here.index(), DetectionMethod.LEXICON, "capital inside the word after a name");
        } else if (here.afterName() && NameParts.isNumber(token)) {
            marks.mark(here.index(), DetectionMethod.LEXICON, "junior or senior after a name");
        } else if (lower.length() > 2 && !Particles.isParticle(lower) && !NotNames.hasInDutch(lower)) {
            decideLowerName(here, lower, marks);
        }
    }

    /// Whether "van" leads to somebody else: "de mama van Noor".
    private boolean isOfSomebody(NameContext here) {
        int next = here.index() + 1;
        return here.token().lower().equals("van")
                && here.afterTitle()
                && !here.afterStrongTitle()
                && here.passage().has(next)
                && lexicon.isFirstName(here.passage().tokens().get(next).form());
    }

    private void decideLowerName(NameContext here, String lower, Marks marks) {
        boolean ordinary = words.isOrdinary(lower);
        if ((ordinary && !here.afterTitle()) || (words.isHardlyWord(lower) && here.afterOneOf(ONE_OF_MANY))) {
            return;
        }
        boolean first = lexicon.isFirstName(here.token().asName());
        if (here.afterTitle() && first && !words.isCommonAlthoughName(lower)) {
            marks.mark(here.index(), DetectionMethod.TITLE, "a first name in lower case after a form of address");
        } else if (ordinary) {
            return;
        } else if (here.afterStrongTitle()) {
            marks.mark(here.index(), DetectionMethod.TITLE, "no ordinary word after a form of address");
        } else if (here.afterName() && here.afterApostrophe()) {
            marks.mark(here.index(), DetectionMethod.LEXICON, "no ordinary word after a name and an apostrophe");
        } else if (first
                && isLongEnough(here.token())
                && !lower.matches(".*[kj]es")
                && lexicon.englishLevel(lower) > 50) {
            marks.mark(here.index(), DetectionMethod.LEXICON, "a first name in lower case");
        } else if (here.afterLowerName() && lexicon.isLastName(here.token().asName())) {
            marks.mark(here.index(), DetectionMethod.LEXICON, "a last name in lower case after a first name");
        }
    }

    /// Three letters are enough for a name that everybody knows: "jef".
    private boolean isLongEnough(Token token) {
        return token.lower().length() > 3 || lexicon.isFlemishFirstName(token.asName());
    }
}
