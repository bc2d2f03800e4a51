package org.mangomoment.classifier.names;

import java.util.Set;
import org.mangomoment.classifier.budget.GivenUp;
import org.mangomoment.classifier.identifier.DetectionMethod;

/// English names that lists leave in doubt, by the sentence around them: a subject ("Charity danced"),
/// somebody thanked ("thank you faith"), an ordinary word after a form of address ("Mrs Small").
final class EnglishNamesInContext {
    private static final int UNKNOWN = 60;
    private static final int COMMONEST = 20;
    private static final Set<String> CALENDAR = WordList.words(
            "january february march april may june july august september october november december monday tuesday"
                    + " wednesday thursday friday saturday sunday spring summer autumn winter christmas easter");

    /// A last name that is rather a part of a hospital: "Emerald Ward".
    private static final String OF_HOSPITALS = "ward";

    private final TokenizedText passage;
    private final Marks marks;
    private final Lexicon lexicon;
    private final EnglishGreeting greeting;
    private final EnglishNamesInLowerCase lowerCase;

    EnglishNamesInContext(TokenizedText passage, Marks marks, Lexicon lexicon) {
        this.passage = passage;
        this.marks = marks;
        this.lexicon = lexicon;
        this.greeting = new EnglishGreeting(passage, lexicon);
        this.lowerCase = new EnglishNamesInLowerCase(passage, marks, lexicon, greeting);
    }

    void mark() {
        for (int i = 0; i < passage.tokens().size(); i++) {
            GivenUp.check();
            var here = new NameContext(passage, i, marks);
            if (!marks.isMarked(i)
                    && !here.token().hasDigit()
                    && here.token().text().length() > 1
                    && !isNameless(here)) {
                if (here.token().isCapital()) {
                    markCapital(here);
                } else {
                    lowerCase.mark(here);
                }
            }
        }
    }

    private boolean isNameless(NameContext here) {
        return marks.isNameless(here.index()) || here.isOfSaint();
    }

    private void markCapital(NameContext here) {
        int i = here.index();
        var token = here.token();
        var lower = token.lower();
        if (Titles.isTitle(lower)) {
            return;
        }
        if (isTitled(here)) {
            marks.mark(i, DetectionMethod.TITLE, "capital after a form of address");
        } else if (isCalled(here)) {
            marks.mark(i, DetectionMethod.TITLE, "capital after a word that names");
        } else if (isName(here) && (token.starts() ? isSubject(here) : isSomebody(here) || isSubjectInside(here))) {
            marks.mark(i, DetectionMethod.LEXICON, "a name that is also a word, by the sentence");
        } else if (isBesideRole(here) || isIntroduced(here)) {
            marks.mark(i, DetectionMethod.TITLE, "a name before what somebody is");
        } else if (greeting.isBefore(here)) {
            marks.mark(i, DetectionMethod.TITLE, "a name after a greeting");
        } else if (here.afterName() && (EnglishCues.isAlsoName(lower) || isLastNameAlone(here))) {
            marks.mark(i, DetectionMethod.LEXICON, "capital after a name or an initial");
        } else if (isFirstOfTwo(here)) {
            marks.mark(i, DetectionMethod.LEXICON, "a first name that is also a word, before a last name");
            if (!marks.isMarked(i + 1)) {
                marks.mark(i + 1, DetectionMethod.LEXICON, "a last name that is also a word, after a first name");
            }
        } else if (isShoutedName(here)) {
            marks.mark(i, DetectionMethod.LEXICON, "two words in capitals, one of them a name");
        }
    }

    /// "Mrs Small", "Dr May", "Staff Nurse Good"; after a role that may stand alone only what a list of names holds.
    private boolean isTitled(NameContext here) {
        var lower = here.token().lower();
        boolean possible = EnglishCues.mayBeName(lower);
        if (!here.afterTitle() || !possible || here.token().starts() || isShoutedTitle(here)) {
            return false;
        }
        return here.afterStrongTitle() || (isName(here) && isTitleOfOne(here.index() - 1));
    }

    /// "MS" among small letters is no form of address.
    private boolean isShoutedTitle(NameContext here) {
        var title = passage.tokens().get(here.index() - 1);
        return title.isAllCapitals() && !here.token().isAllCapitals();
    }

    /// Whether the title before the name has a capital of its own, or begins no plural or heading.
    private boolean isTitleOfOne(int title) {
        var lower = passage.tokens().get(title).lower();
        return !EnglishCues.CALLED.contains(lower) && !lower.equals("team");
    }

    /// "a porter named Sunday", "Her name was Hope".
    private boolean isCalled(NameContext here) {
        var lower = here.token().lower();
        if (here.token().starts() || !EnglishCues.mayBeName(lower)) {
            return false;
        }
        return EnglishCues.isIntroduced(here);
    }

    private boolean isName(NameContext here) {
        var form = here.token().isAllCapitals()
                ? here.token().asName()
                : here.token().form();
        return lexicon.isPossibleFirstName(form) || lexicon.isPossibleLastName(form) || lexicon.isProperName(form);
    }

    /// The first word of a sentence before what only people do.
    private boolean isSubject(NameContext here) {
        var lower = here.token().lower();
        if (!here.beforeOneOf(EnglishCues.DONE_BY_PEOPLE)
                || here.token().isAllCapitals()
                || EnglishCues.GREETINGS.contains(lower)) {
            return false;
        }
        boolean ofAnything = here.beforeOneOf(EnglishCues.DONE_BY_ANYTHING);
        boolean first = lexicon.isFirstName(here.token().form());
        if (ofAnything) {
            return first && !lexicon.isCommonEnglish(lower) && !CALENDAR.contains(lower);
        }
        return EnglishCues.mayBeName(lower);
    }

    /// "April the student nurse".
    private boolean isBesideRole(NameContext here) {
        return here.beforeTheRole()
                && !(here.afterOneOf(EnglishCues.BEFORE_PLACES)
                        && lexicon.isKnownPlace(here.token().form()))
                && lexicon.isPossibleFirstName(here.token().form())
                && EnglishCues.mayBeName(here.token().lower());
    }

    private boolean isIntroduced(NameContext here) {
        return (EnglishCues.isSelfIntroduction(here) || EnglishCues.isLabelled(here) || here.isLastWordAlone())
                && lexicon.isPossibleFirstName(here.token().form())
                && EnglishCues.mayBeName(here.token().lower());
    }

    /// A capital inside a sentence before what only people do: "when the doors shut, Joy sang".
    private boolean isSubjectInside(NameContext here) {
        var lower = here.token().lower();
        var form = here.token().form();
        return here.beforeOneOf(EnglishCues.DONE_BY_PEOPLE)
                && !here.beforeOneOf(EnglishCues.DONE_BY_ANYTHING)
                && !here.token().isAllCapitals()
                && lexicon.isPossibleFirstName(form)
                && EnglishCues.mayBeName(lower)
                && !NotNames.has(lower)
                && !CALENDAR.contains(lower)
                && !lexicon.isKnownPlace(form);
    }

    /// A first name that is also a word, before a last name that may be one too: "Faith Ward", "Drew Brown".
    private boolean isFirstOfTwo(NameContext here) {
        int next = here.index() + 1;
        if (!passage.has(next) || !isCapitalInPhrase(next) || marks.isNameless(next)) {
            return false;
        }
        var lower = here.token().lower();
        return !here.token().isAllCapitals()
                && lexicon.isPossibleFirstName(here.token().form())
                && (marks.isMarked(next)
                        || (!passage.tokens().get(next).lower().equals(OF_HOSPITALS)
                                && isLastNameAlone(new NameContext(passage, next, marks))))
                && !EnglishCues.GREETINGS.contains(lower)
                && (EnglishCues.mayBeName(lower) || lower.equals(EnglishNames.NO_SUBJECT))
                && !(CALENDAR.contains(lower) && here.afterOneOf(EnglishCues.BEFORE_MONTHS))
                && !NotNames.isNeverPartOfName(lower);
    }

    private boolean isCapitalInPhrase(int index) {
        var token = passage.tokens().get(index);
        return token.joined() && token.isCapital() && !token.isAllCapitals();
    }

    /// Whether the word may be a last name, and no longer term begins with it.
    private boolean isLastNameAlone(NameContext here) {
        var lower = here.token().lower();
        return lexicon.isPossibleLastName(here.token().form())
                && !isLongerTerm(here)
                && !here.token().isAllCapitals()
                && (EnglishCues.isAlsoName(lower)
                        || (EnglishCues.mayBeName(lower)
                                && !EnglishCues.GREETINGS.contains(lower)
                                && !NotNames.has(lower)
                                && !Titles.isTitle(lower)
                                && !CALENDAR.contains(lower)));
    }

    /// A name inside a sentence where an ordinary word would have an article.
    private boolean isSomebody(NameContext here) {
        var lower = here.token().lower();
        if (here.token().isAllCapitals() || !here.afterOneOf(EnglishCues.BEFORE_SOMEBODY) || isLongerTerm(here)) {
            return false;
        }
        if (!here.afterOneOf(EnglishCues.BEFORE_ANYTHING)) {
            return EnglishCues.mayBeName(lower);
        }
        return lexicon.isFirstName(here.token().form())
                && !NotNames.has(lower)
                && !CALENDAR.contains(lower)
                && !lexicon.isKnownPlace(here.token().form())
                && !lexicon.isCapitalisedWord(here.token().form());
    }

    /// Whether another capital follows that is no name: "with Day Surgery".
    private boolean isLongerTerm(NameContext here) {
        int next = here.index() + 1;
        return passage.has(next)
                && passage.tokens().get(next).joined()
                && passage.tokens().get(next).isCapital()
                && !marks.isMarked(next);
    }

    /// "SOPHY SANTINO" in a sentence that is not in capitals.
    private boolean isShoutedName(NameContext here) {
        return here.token().isAllCapitals()
                && here.token().text().length() > 2
                && (isShoutedPair(here.index(), 1) || isShoutedPair(here.index(), -1));
    }

    private boolean isShoutedPair(int index, int direction) {
        int other = index + direction;
        if (!passage.has(other) || !passage.tokens().get(Math.max(index, other)).joined()) {
            return false;
        }
        var one = passage.tokens().get(index);
        var two = passage.tokens().get(other);
        return two.isAllCapitals()
                && !NotNames.has(two.lower())
                && lexicon.englishLevel(two.lower()) > COMMONEST
                && two.text().length() > 2
                && lexicon.englishLevel(one.lower()) > UNKNOWN
                && (marks.isMarked(other) || lexicon.isFirstName(two.asName()) || lexicon.isLastName(two.asName()));
    }
}
