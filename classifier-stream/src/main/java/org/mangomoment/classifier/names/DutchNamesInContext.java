package org.mangomoment.classifier.names;

import org.mangomoment.classifier.budget.GivenUp;

/// Dutch names that lists and capitals leave in doubt, by the sentence around them.
final class DutchNamesInContext {
    private final TokenizedText passage;
    private final Marks marks;
    private final DutchCapitalsInContext capitals;
    private final DutchLowerCaseInContext lowerCase;

    DutchNamesInContext(TokenizedText passage, Marks marks, Lexicon lexicon, DutchWords words) {
        var sentence = new DutchSentence(passage, lexicon, words);
        var particles = new DutchParticles(passage, marks, lexicon, words);
        this.passage = passage;
        this.marks = marks;
        this.capitals = new DutchCapitalsInContext(passage, marks, lexicon, words, sentence, particles);
        this.lowerCase = new DutchLowerCaseInContext(passage, marks, lexicon, words, sentence, particles);
    }

    void mark() {
        for (int i = 0; i < passage.tokens().size(); i++) {
            GivenUp.check();
            var here = new NameContext(passage, i, marks);
            if (!marks.isMarked(i) && !here.token().hasDigit() && !marks.isNameless(i)) {
                if (here.token().isCapital()) {
                    capitals.mark(here);
                } else {
                    lowerCase.mark(here);
                }
            }
        }
    }
}
