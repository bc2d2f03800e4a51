package org.mangomoment.classifier.names;

import java.util.List;
import java.util.Set;
import org.mangomoment.classifier.budget.GivenUp;
import org.mangomoment.classifier.identifier.DetectionMethod;
import org.mangomoment.classifier.identifier.Finding;
import org.mangomoment.classifier.identifier.Recognizer;

/// Names of persons in any other language, by lists of names, titles and capitals; also for short Dutch or English text
/// that was taken for another language.
final class OtherNames implements Recognizer {
    private static final int COMMON_ENGLISH = 60;

    private static final Set<String> AFTER_A_NAME = Set.of(
            "was", "is", "had", "has", "heeft", "gave", "gaf", "kwam", "came", "est", "a", "ist", "hat", "war", "es");

    private final Lexicon lexicon;
    private final boolean nounsHaveCapitals;

    /// @param nounsHaveCapitals whether the language writes nouns with a capital, as German does
    OtherNames(Lexicon lexicon, boolean nounsHaveCapitals) {
        this.lexicon = lexicon;
        this.nounsHaveCapitals = nounsHaveCapitals;
    }

    @Override
    public List<Finding> in(String text) {
        var passage = TokenizedText.of(text, this::isOrdinary);
        var marks = new Marks(passage);
        for (int i = 0; i < passage.tokens().size(); i++) {
            GivenUp.check();
            var here = new NameContext(passage, i, marks);
            if (here.token().isCapital()) {
                decideCapital(here, marks);
            } else {
                decideLower(here, marks);
            }
        }
        return marks.findings();
    }

    private void decideLower(NameContext here, Marks marks) {
        var token = here.token();
        if ((here.afterName() || here.afterTitle()) && here.isParticleToCapital()) {
            marks.mark(here.index(), DetectionMethod.LEXICON, "particle of a name");
        } else if (token.text().length() > 4 && lexicon.isFirstName(token.asName()) && !isOrdinary(token.lower())) {
            marks.mark(here.index(), DetectionMethod.LEXICON, "a first name in lower case");
        } else if (here.afterLowerName() && token.text().length() > 2 && !isOrdinary(token.lower())) {
            marks.mark(here.index(), DetectionMethod.LEXICON, "no ordinary word after a first name");
        }
    }

    private void decideCapital(NameContext here, Marks marks) {
        var token = here.token();
        if (token.hasDigit()
                || token.isInitial()
                || NotNames.has(token.lower())
                || lexicon.isKnownPlace(token.form())) {
            return;
        }
        boolean acronym = token.isAllCapitals() && token.text().length() <= 5;
        if (here.afterTitle()) {
            marks.mark(here.index(), DetectionMethod.TITLE, "capital after a form of address");
        } else if ((here.afterName() && !acronym) || here.afterInitial()) {
            marks.mark(here.index(), DetectionMethod.LEXICON, "capital after a name or an initial");
        } else if (lexicon.isFirstName(token.asName()) && token.text().length() > 2) {
            decideFirstName(here, marks);
        } else if (!nounsHaveCapitals
                && !token.starts()
                && !acronym
                && !isOrdinary(token.lower())
                && !lexicon.isCapitalisedWord(token.form())) {
            marks.mark(here.index(), DetectionMethod.LEXICON, "capital inside a sentence");
        }
    }

    /// At the beginning of a sentence a first name that is an ordinary word proves nothing, unless a name goes on.
    private void decideFirstName(NameContext here, Marks marks) {
        if (!here.token().starts()
                || !isOrdinary(here.token().lower())
                || here.beforeCapital()
                || here.beforeOneOf(AFTER_A_NAME)) {
            marks.mark(here.index(), DetectionMethod.LEXICON, "a first name");
        }
    }

    private boolean isOrdinary(String lower) {
        return lexicon.englishLevel(lower) <= COMMON_ENGLISH || lexicon.isDutchWord(lower);
    }
}
