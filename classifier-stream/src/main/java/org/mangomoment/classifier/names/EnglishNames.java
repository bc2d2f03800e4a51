package org.mangomoment.classifier.names;

import java.util.List;
import java.util.Set;
import org.mangomoment.classifier.identifier.Finder;
import org.mangomoment.classifier.identifier.Finding;
import org.mangomoment.classifier.identifier.Identifiers;

/// Names of persons in English text, by lists, capitals and titles, and by CoreNLP's model where those leave doubt.
final class EnglishNames implements Identifiers {
    private static final int ORDINARY = 60;
    private static final Set<String> AFTER_A_NAME = Set.of(
            "was",
            "is",
            "has",
            "had",
            "and",
            "who",
            "really",
            "always",
            "also",
            "made",
            "went",
            "gave",
            "took",
            "came",
            "helped",
            "explained",
            "listened",
            "showed",
            "did",
            "does",
            "got",
            "were",
            "provided",
            "deserves",
            "seemed",
            "understood",
            "kept",
            "worked",
            "said",
            "told",
            "visited");

    private final Lexicon lexicon;
    private final PersonRecogniser recogniser;

    EnglishNames(Lexicon lexicon, PersonRecogniser recogniser) {
        this.lexicon = lexicon;
        this.recogniser = recogniser;
    }

    @Override
    public List<Finding> in(String text) {
        var passage = Passage.of(text, this::isWord);
        var marks = new Marks(passage);
        var tokens = passage.tokens();
        var entities = tokens.stream().anyMatch(Token::isCapital)
                ? recogniser.in(passage.text())
                : List.<PersonRecogniser.Entity>of();
        for (int i = 0; i < tokens.size(); i++) {
            decide(tokens, i, marks, label(tokens.get(i), entities));
        }
        return marks.findings();
    }

    private boolean isWord(String lower) {
        return lexicon.englishLevel(lower) <= ORDINARY;
    }

    private static String label(Token token, List<PersonRecogniser.Entity> entities) {
        for (var entity : entities) {
            if (entity.start() < token.end() && token.start() < entity.end()) {
                return entity.label();
            }
        }
        return "";
    }

    private void decide(List<Token> tokens, int i, Marks marks, String label) {
        var token = tokens.get(i);
        var lower = token.lower().replaceFirst("['’]s$", "");
        var form = token.text().replaceFirst("['’]s$", "");
        boolean afterName = marks.isMarked(i - 1) && token.follows();
        boolean afterTitle = i > 0
                && (token.follows() || token.gap().equals(". "))
                && Titles.isTitle(tokens.get(i - 1).lower());
        int level = lexicon.englishLevel(lower);
        boolean word = level <= ORDINARY;
        if (NotNames.has(lower) || token.hasDigit()) {
            return;
        }
        if (!token.isCapital()) {
            var capital = Character.toUpperCase(form.charAt(0)) + form.substring(1);
            boolean first = lexicon.isFirstName(capital);
            if (first && level >= 50 && !lexicon.isDutchWord(lower) && lower.length() > 3) {
                marks.mark(i, Finder.LEXICON, "a first name in lower case");
            } else if ((afterName
                            || (afterTitle && Titles.isStrong(tokens.get(i - 1).lower())))
                    && level > 70
                    && lower.length() > 2) {
                marks.mark(i, afterTitle ? Finder.TITLE : Finder.LEXICON, "no word after a name or form of address");
            }
            return;
        }
        boolean first = form.length() > 1 && lexicon.isFirstName(form);
        boolean acronym = token.isAllCapitals() && form.length() <= 5 && !first && !afterName;
        if (afterTitle
                && !acronym
                && (!word
                        || first
                        || lexicon.isLastName(form)
                        || (Titles.isStrong(tokens.get(i - 1).lower()) && level > 20))) {
            marks.mark(i, Finder.TITLE, "capital after a form of address");
        } else if (label.equals("PERSON") && (!word || first || level > 20)) {
            marks.mark(i, Finder.NER, "recognised as a person");
        } else if (afterName && !acronym && (!word || lexicon.isLastName(form))) {
            marks.mark(i, Finder.LEXICON, "capital after a name");
        } else if (!label.isEmpty() && !label.equals("PERSON") && !first) {
            return;
        } else if (first && !word) {
            marks.mark(i, Finder.LEXICON, "a first name");
        } else if (first && (!token.starts() || (isFollowedAsAName(tokens, i) && level > 10))) {
            marks.mark(i, Finder.LEXICON, "a first name that is also a word");
        } else if (!word && !acronym && level > 70 && !lexicon.isCapitalisedWord(form)) {
            marks.mark(i, Finder.LEXICON, "no ordinary word");
        }
    }

    private static boolean isFollowedAsAName(List<Token> tokens, int i) {
        return i + 1 < tokens.size()
                && tokens.get(i + 1).follows()
                && AFTER_A_NAME.contains(tokens.get(i + 1).lower());
    }
}
