package org.mangomoment.classifier.names;

import java.util.List;
import java.util.Set;
import org.mangomoment.classifier.budget.GivenUp;
import org.mangomoment.classifier.identifier.Finding;
import org.mangomoment.classifier.identifier.Recognizer;

/// Names of persons in Dutch text, by dictionary, capitals, particles and titles.
final class DutchNames implements Recognizer {
    /// Words that often follow a name.
    static final Set<String> AFTER_A_NAME = Set.of(
            "is",
            "was",
            "heeft",
            "had",
            "werd",
            "zei",
            "zegt",
            "kwam",
            "komt",
            "ging",
            "gaat",
            "nam",
            "deed",
            "gaf",
            "bleef",
            "vroeg",
            "lachte",
            "hielp",
            "zat",
            "stond",
            "legde",
            "luisterde",
            "zorgde",
            "maakte",
            "vertelde",
            "belde",
            "bracht",
            "haalde",
            "die",
            "wist",
            "zag",
            "hield",
            "zong",
            "streek",
            "knikte",
            "nodigde",
            "verraste");

    private final Lexicon lexicon;
    private final DutchWords words;
    private final DutchNamesWithCapital withCapital;
    private final DutchNamesInLowerCase inLowerCase;

    DutchNames(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.words = new DutchWords(lexicon);
        this.withCapital = new DutchNamesWithCapital(lexicon, words);
        this.inLowerCase = new DutchNamesInLowerCase(lexicon, words);
    }

    @Override
    public List<Finding> in(String text) {
        var passage = TokenizedText.of(text, this::isWordOnly);
        var marks = new Marks(passage, lexicon.nameless(passage));
        for (int i = 0; i < passage.tokens().size(); i++) {
            GivenUp.check();
            if (marks.isNameless(i)) {
                continue;
            }
            var context = new NameContext(passage, i, marks);
            if (context.token().isCapital()) {
                withCapital.mark(context, marks);
            } else {
                inLowerCase.mark(context, marks);
            }
        }
        new DutchNamesInContext(passage, marks, lexicon, words).mark();
        new LoneInitials(passage, marks, words::isVerb).mark();
        NameParts.extend(passage, marks, lexicon);
        new NamesByNeighbours(passage, marks, lexicon, here -> here.beforeOneOf(AFTER_A_NAME)).mark();
        return marks.findings();
    }

    private boolean isWordOnly(String lower) {
        return words.isOrdinary(lower)
                && (words.isCommonAlthoughName(lower) || !lexicon.isFirstName(Casing.capitalised(lower)));
    }
}
