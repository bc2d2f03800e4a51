package org.mangomoment.classifier.names;

import java.util.Set;
import org.mangomoment.classifier.budget.GivenUp;
import org.mangomoment.classifier.identifier.Finder;

/// English names that lists and capitals leave in doubt, by the sentence around them: a subject ("Charity danced"),
/// somebody thanked ("thank you faith"), an ordinary word after a form of address ("Mrs Small").
final class EnglishNamesInContext {
    private static final int UNKNOWN = 60;
    private static final int COMMONEST = 20;
    private static final int LONGEST_GREETING = 4;
    private static final Set<String> CALENDAR = WordList.words(
            "january february march april may june july august september october november december monday tuesday"
                    + " wednesday thursday friday saturday sunday spring summer autumn winter christmas easter");
    private static final Set<String> CALLED = WordList.words("called named nicknamed");
    private static final Set<String> ALSO_NAMES = WordList.words("may ward day");
    private static final Set<String> ROLES = WordList.words("nurse sister matron midwife doctor uncle aunt auntie");
    private static final Set<String> IS = WordList.words("is was");

    private final Passage passage;
    private final Marks marks;
    private final Lexicon lexicon;

    EnglishNamesInContext(Passage passage, Marks marks, Lexicon lexicon) {
        this.passage = passage;
        this.marks = marks;
        this.lexicon = lexicon;
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
                    markLower(here);
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
            marks.mark(i, Finder.TITLE, "capital after a form of address");
        } else if (isCalled(here)) {
            marks.mark(i, Finder.TITLE, "capital after a word that names");
        } else if (isName(here) && (token.starts() ? isSubject(here) : isSomebody(here))) {
            marks.mark(i, Finder.LEXICON, "a name that is also a word, by the sentence");
        } else if (isGreeted(here)) {
            marks.mark(i, Finder.TITLE, "a name after a greeting");
        } else if (isAlsoName(lower) && here.afterName()) {
            marks.mark(i, Finder.LEXICON, "capital after a name or an initial");
        } else if (isFirstOfTwo(here)) {
            marks.mark(i, Finder.LEXICON, "a first name that is also a word, before a last name");
        } else if (isShoutedName(here)) {
            marks.mark(i, Finder.LEXICON, "two words in capitals, one of them a name");
        }
    }

    /// "Mrs Small", "Dr May", "Staff Nurse Good"; after a role that may stand alone only what a list of names holds.
    private boolean isTitled(NameContext here) {
        var lower = here.token().lower();
        boolean possible = !EnglishCues.NO_NAMES.contains(lower) || isAlsoName(lower);
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
        return !CALLED.contains(lower) && !lower.equals("team");
    }

    /// "a porter named Sunday", "Her name was Hope".
    private boolean isCalled(NameContext here) {
        var lower = here.token().lower();
        if (here.token().starts() || (EnglishCues.NO_NAMES.contains(lower) && !isAlsoName(lower))) {
            return false;
        }
        return here.afterOneOf(CALLED)
                || (here.afterOneOf(IS)
                        && here.index() > 1
                        && passage.tokens().get(here.index() - 2).lower().equals("name"));
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
            return first && !isCommon(lower) && !CALENDAR.contains(lower);
        }
        return !EnglishCues.NO_NAMES.contains(lower) || isAlsoName(lower);
    }

    private boolean isCommon(String lower) {
        return lexicon.isEnglishBeforeName(lower) || lexicon.englishLevel(lower) <= 35;
    }

    /// The first word of a sentence before a name: "Summer Kowalczyk".
    private boolean isFirstOfTwo(NameContext here) {
        int next = here.index() + 1;
        var form = here.token().form();
        return here.token().starts()
                && marks.isMarked(next)
                && passage.tokens().get(next).joined()
                && passage.tokens().get(next).isCapital()
                && lexicon.isPossibleFirstName(form)
                && !lexicon.isFirstName(passage.tokens().get(next).form())
                && !EnglishCues.GREETINGS.contains(here.token().lower())
                && (!EnglishCues.NO_NAMES.contains(here.token().lower())
                        || isAlsoName(here.token().lower()));
    }

    /// A name inside a sentence where an ordinary word would have an article.
    private boolean isSomebody(NameContext here) {
        var lower = here.token().lower();
        if (here.token().isAllCapitals() || !here.afterOneOf(EnglishCues.BEFORE_SOMEBODY) || isLongerTerm(here)) {
            return false;
        }
        if (!here.afterOneOf(EnglishCues.BEFORE_ANYTHING)) {
            return !EnglishCues.NO_NAMES.contains(lower) || isAlsoName(lower);
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

    private boolean isGreeted(NameContext here) {
        var lower = here.token().lower();
        if (!isAfterGreeting(here.index())
                || !lexicon.isPossibleFirstName(here.token().asName())
                || Titles.isTitle(lower)
                || EnglishCues.GREETINGS.contains(lower)
                || EnglishCues.AFTER_GREETING.contains(lower)
                || (EnglishCues.NO_NAMES.contains(lower) && !isAlsoName(lower))) {
            return false;
        }
        return isEndOfAddress(here);
    }

    private boolean isAfterGreeting(int index) {
        for (int i = index - 1; i >= Math.max(0, index - LONGEST_GREETING); i--) {
            if (!isBeside(i + 1)) {
                return false;
            }
            var before = passage.tokens().get(i).lower();
            if (EnglishCues.GREETINGS.contains(before)) {
                return true;
            }
            if (!EnglishCues.AFTER_GREETING.contains(before)) {
                return false;
            }
        }
        return false;
    }

    private boolean isBeside(int index) {
        var gap = passage.text()
                .substring(
                        passage.tokens().get(index - 1).end(),
                        passage.tokens().get(index).start());
        return gap.isBlank() || gap.strip().equals(",");
    }

    private boolean isEndOfAddress(NameContext here) {
        int next = here.index() + 1;
        boolean open = here.token().isCapital() || !isCommon(here.token().lower());
        return !passage.has(next)
                || !passage.tokens().get(next).joined()
                || (open ? EnglishCues.AFTER_GREETED : EnglishCues.AFTER_GREETED_WORD)
                        .contains(passage.tokens().get(next).lower());
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

    private void markLower(NameContext here) {
        int i = here.index();
        var token = here.token();
        var lower = token.lower();
        if (Titles.isTitle(lower)) {
            return;
        }
        boolean may = isAlsoName(lower);
        if (here.afterStrongTitle()
                && !isAfterArticle(i - 1)
                && (!EnglishCues.NO_NAMES.contains(lower) || may)
                && lexicon.isPossibleLastName(token.asName())) {
            marks.mark(i, Finder.TITLE, "a last name in lower case after a form of address");
        } else if (here.afterTitle() && isUnknown(lower)) {
            marks.mark(i, Finder.TITLE, "no ordinary word after a role");
        } else if (isLowerAfterRole(here)) {
            marks.mark(i, Finder.TITLE, "a first name in lower case after a role");
        } else if (isGreeted(here)) {
            marks.mark(i, Finder.LEXICON, "a first name in lower case after a greeting");
        } else if (isNamed(here)) {
            marks.mark(i, Finder.LEXICON, "a first name in lower case after a word that names");
        } else if (isAndAName(here) || isWholeName(here)) {
            marks.mark(i, Finder.LEXICON, "a name in lower case beside another");
        } else if (here.afterName() && here.afterLowerName() && lexicon.englishLevel(lower) > UNKNOWN) {
            marks.mark(i, Finder.LEXICON, "no ordinary word after a first name");
        }
    }

    /// "James and john".
    private boolean isAndAName(NameContext here) {
        int i = here.index();
        return here.afterOneOf(NameContext.AND)
                && (marks.isMarked(i - 2) || marks.isMarked(i - 3))
                && lexicon.isFirstName(here.token().asName())
                && !isCommon(here.token().lower());
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

    private static boolean isAlsoName(String lower) {
        return ALSO_NAMES.contains(lower);
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

    private boolean isNamed(NameContext here) {
        var lower = here.token().lower();
        return lexicon.isFirstName(here.token().asName())
                && !EnglishCues.NO_NAMES.contains(lower)
                && (here.afterOneOf(CALLED)
                        || (here.afterOneOf(IS)
                                && here.index() > 1
                                && passage.tokens()
                                        .get(here.index() - 2)
                                        .lower()
                                        .equals("name")));
    }
}
