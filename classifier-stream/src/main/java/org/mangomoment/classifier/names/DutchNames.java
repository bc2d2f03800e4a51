package org.mangomoment.classifier.names;

import java.util.List;
import java.util.Set;
import org.mangomoment.classifier.identifier.Finder;
import org.mangomoment.classifier.identifier.Finding;
import org.mangomoment.classifier.identifier.Identifiers;
import org.mangomoment.classifier.words.WordClass;

/// Names of persons in Dutch text, by dictionary, capitals, particles and titles.
final class DutchNames implements Identifiers {
    private static final Set<String> PARTICLES = Set.of(
            "van", "de", "den", "der", "het", "ten", "ter", "te", "vanden", "vander", "vande", "von", "du", "la", "le",
            "da", "di", "el", "al", "bin", "ben", "d", "op", "in", "'t", "t", "zu");
    private static final Set<String> PLACE_BEFORE = Set.of("in", "te", "naar", "uit", "bij", "nabij", "vanuit", "rond");

    private final Lexicon lexicon;

    DutchNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<Finding> in(String text) {
        var passage = Passage.of(text, lexicon::isDutchWord);
        var marks = new Marks(passage);
        var tokens = passage.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            decide(tokens, i, marks);
        }
        return marks.findings();
    }

    private void decide(List<Token> tokens, int i, Marks marks) {
        var token = tokens.get(i);
        boolean afterName = marks.isMarked(i - 1) && token.follows();
        boolean afterTitle =
                i > 0 && token.follows() && Titles.isTitle(tokens.get(i - 1).lower());
        var lower = token.lower();
        if (!token.isCapital()) {
            if (afterName && PARTICLES.contains(lower) && leadsToCapital(tokens, i)) {
                marks.mark(i, Finder.LEXICON, "particle of a name");
            } else if (afterTitle
                    && Titles.isStrong(tokens.get(i - 1).lower())
                    && !lexicon.isDutchWord(lower)
                    && !token.hasDigit()) {
                marks.mark(i, Finder.TITLE, "word after a form of address");
            }
            return;
        }
        if (NotNames.has(lower)
                || (token.isAllCapitals() && token.text().length() <= 4 && !afterTitle)
                || token.hasDigit()) {
            return;
        }
        var classes = lexicon.dutchClasses(token.text());
        boolean person = classes.contains(WordClass.FIRST_NAME)
                || classes.contains(WordClass.LAST_NAME)
                || lexicon.isFirstName(token.text());
        boolean common = lexicon.isDutchWord(lower);
        if (afterTitle && (!common || person)) {
            marks.mark(i, Finder.TITLE, "capital after a form of address");
        } else if (afterName) {
            marks.mark(i, Finder.LEXICON, "capital after a name");
        } else if (token.starts()) {
            if (!common && (person || classes.isEmpty())) {
                marks.mark(i, Finder.LEXICON, "no ordinary word");
            }
        } else if ((person && !isPlaceHere(tokens, i, classes)) || (classes.isEmpty() && !common)) {
            marks.mark(i, Finder.LEXICON, "capital inside a sentence");
        }
    }

    private static boolean isPlaceHere(List<Token> tokens, int i, Set<WordClass> classes) {
        return classes.contains(WordClass.PLACE)
                && !classes.contains(WordClass.FIRST_NAME)
                && i > 0
                && PLACE_BEFORE.contains(tokens.get(i - 1).lower());
    }

    private static boolean leadsToCapital(List<Token> tokens, int i) {
        for (int next = i + 1;
                next < tokens.size() && next <= i + 2 && tokens.get(next).follows();
                next++) {
            if (tokens.get(next).isCapital()) {
                return true;
            }
        }
        return false;
    }
}
