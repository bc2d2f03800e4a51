package org.mangomoment.classifier.names;

import java.util.List;
import org.mangomoment.classifier.identifier.Finder;
import org.mangomoment.classifier.identifier.Finding;
import org.mangomoment.classifier.identifier.Identifiers;

/// Names of persons in any other language, by lists of names, titles and capitals that run on.
final class OtherNames implements Identifiers {
    private final Lexicon lexicon;

    OtherNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<Finding> in(String text) {
        var passage = Passage.of(text, word -> lexicon.isDutchWord(word) || lexicon.englishLevel(word) <= 60);
        var marks = new Marks(passage);
        var tokens = passage.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            decide(tokens, i, marks);
        }
        return marks.findings();
    }

    private void decide(List<Token> tokens, int i, Marks marks) {
        var token = tokens.get(i);
        if (!token.isCapital() || token.hasDigit() || NotNames.has(token.lower())) {
            return;
        }
        boolean afterName = marks.isMarked(i - 1) && token.joined();
        boolean afterTitle =
                i > 0 && token.joined() && Titles.isTitle(tokens.get(i - 1).lower());
        if (afterTitle) {
            marks.mark(i, Finder.TITLE, "capital after a form of address");
        } else if (afterName) {
            marks.mark(i, Finder.LEXICON, "capital after a name");
        } else if (lexicon.isFirstName(token.text()) && token.text().length() > 2) {
            marks.mark(i, Finder.LEXICON, "a first name");
        }
    }
}
