package org.mangomoment.classifier.names;

import java.util.Set;
import org.mangomoment.classifier.identifier.DetectionMethod;

/// English names that somebody wrote in lower case, by the sentence around them.
final class EnglishNamesInLowerCase {
    private static final int UNKNOWN = 60;
    private static final Set<String> ROLES =
            WordList.words("nurse sister matron midwife doctor uncle aunt auntie porter"
                    + " domestic carer receptionist cleaner volunteer physio chaplain hca");
    private static final Set<String> THANK = WordList.words("thank thanx thx tnx");
    private static final Set<String> THANKS = WordList.words("thanks thanx thx tnx ty cheers ta");
    private static final Set<String> TO = Set.of("to");
    private static final Set<String> AFTER_THANKED = WordList.words("in at on from for and who so because");

    private final TokenizedText passage;
    private final Marks marks;
    private final Lexicon lexicon;
    private final EnglishGreeting greeting;

    EnglishNamesInLowerCase(TokenizedText passage, Marks marks, Lexicon lexicon, EnglishGreeting greeting) {
        this.passage = passage;
        this.marks = marks;
        this.lexicon = lexicon;
        this.greeting = greeting;
    }

    /// Marks a word in lower case when the sentence uses it as a name.
    void mark(NameContext here) {
        int i = here.index();
        var token = here.token();
        var lower = token.lower();
        if (Titles.isTitle(lower)) {
            return;
        }
        if (here.afterStrongTitle()
                && !isAfterArticle(i - 1)
                && EnglishCues.mayBeName(lower)
                && lexicon.isPossibleLastName(token.asName())) {
            marks.mark(i, DetectionMethod.TITLE, "a last name in lower case after a form of address");
        } else if (isAfterTitleAndInitial(i) && isUnknown(lower)) {
            marks.mark(i - 1, DetectionMethod.TITLE, "an initial in lower case after a form of address");
            marks.mark(i, DetectionMethod.TITLE, "no ordinary word after an initial");
        } else if (here.afterTitle() && isUnknown(lower)) {
            marks.mark(i, DetectionMethod.TITLE, "no ordinary word after a role");
        } else if (isLowerAfterRole(here)) {
            marks.mark(i, DetectionMethod.TITLE, "a first name in lower case after a role");
        } else if (greeting.isBefore(here)) {
            marks.mark(i, DetectionMethod.LEXICON, "a first name in lower case after a greeting");
        } else if (isThanked(here) || (here.isLastWordAlone() && isFirstName(here))) {
            marks.mark(i, DetectionMethod.LEXICON, "a first name in lower case that is thanked, or signs");
        } else if (isNamed(here)) {
            marks.mark(i, DetectionMethod.LEXICON, "a first name in lower case after a word that names");
        } else if (isAndAName(here) || isWholeName(here)) {
            marks.mark(i, DetectionMethod.LEXICON, "a name in lower case beside another");
        } else if (here.afterName() && here.afterLowerName() && lexicon.englishLevel(lower) > UNKNOWN) {
            marks.mark(i, DetectionMethod.LEXICON, "no ordinary word after a first name");
        }
    }

    /// "mrs j holloway".
    private boolean isAfterTitleAndInitial(int i) {
        return i > 1
                && passage.tokens().get(i - 1).text().length() == 1
                && passage.tokens().get(i).joined()
                && new NameContext(passage, i - 1, marks).afterTitle();
    }

    /// "James and john".
    private boolean isAndAName(NameContext here) {
        int i = here.index();
        return here.afterOneOf(NameContext.AND)
                && (marks.isMarked(i - 2) || marks.isMarked(i - 3))
                && lexicon.isFirstName(here.token().asName())
                && !lexicon.isCommonEnglish(here.token().lower());
    }

    /// Whether the text is nothing but two or three words in lower case that no dictionary knows.
    private boolean isWholeName(NameContext here) {
        var tokens = passage.tokens();
        return tokens.size() >= 2
                && tokens.size() <= 3
                && tokens.stream()
                        .allMatch(token -> !token.isCapital()
                                && lexicon.englishLevel(token.lower()) > UNKNOWN
                                && !lexicon.isDutchWord(token.lower()))
                && here.token().text().length() > 2;
    }

    /// "nurse joy came"; a verb of that form would follow an article and be followed by its object.
    private boolean isLowerAfterRole(NameContext here) {
        var lower = here.token().lower();
        return here.afterOneOf(ROLES)
                && !isAfterArticle(here.index() - 1)
                && lexicon.isFirstName(here.token().asName())
                && !EnglishCues.NO_NAMES.contains(lower);
    }

    private boolean isUnknown(String lower) {
        return lexicon.englishLevel(lower) > UNKNOWN
                && !lexicon.isDutchWord(lower)
                && lower.indexOf('-') < 0
                && !lower.matches(".*(?:ing|ed|ly)");
    }

    private boolean isAfterArticle(int title) {
        return new NameContext(passage, title, marks).afterOneOf(EnglishCues.ARTICLES);
    }

    /// "pls thank mark in outpatients", "thanx to rose in the eye clinic".
    private boolean isThanked(NameContext here) {
        int before = here.index() - 1;
        boolean thanked = here.afterOneOf(THANK)
                || (here.afterOneOf(TO) && new NameContext(passage, before, marks).afterOneOf(THANKS));
        return thanked && here.beforeOneOf(AFTER_THANKED) && isFirstName(here);
    }

    private boolean isFirstName(NameContext here) {
        return lexicon.isFirstName(here.token().asName())
                && !EnglishCues.NO_NAMES.contains(here.token().lower());
    }

    private boolean isNamed(NameContext here) {
        return isFirstName(here) && (EnglishCues.isIntroduced(here) || EnglishCues.isLabelled(here));
    }
}
