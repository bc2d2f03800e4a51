package org.mangomoment.classifier.names;

import java.util.Set;
import org.mangomoment.classifier.budget.GivenUp;
import org.mangomoment.classifier.identifier.DetectionMethod;
import org.mangomoment.classifier.words.WordClass;

/// Dutch names that lists and capitals leave in doubt, by the sentence around them: a subject without an article
/// ("Bakker lachte"), somebody thanked or greeted ("bedankt riet"), particles with a capital ("De Smet").
final class DutchNamesInContext {
    private static final int LONGEST_GREETING = 3;
    private static final Set<String> MONTHS_AND_LANGUAGES = WordList.words("mei april juni juli augustus frans");
    private static final Set<String> END_OF_ADDRESS =
            WordList.words("voor om dat en x xx xxx xo je jij u gij ge jullie uit van ik allemaal nog is was heel hoe");
    private static final Set<String> BEFORE_ROLE = WordList.words("de het een onze ons mijn m'n zijn haar hun");
    private static final Set<String> TWO_LETTERS = WordList.words("an jo bo");
    private static final Set<String> SAYING =
            WordList.words("zei zegt vroeg vraagt riep roept antwoordde vertelde lachte fluisterde");

    private final TokenizedText passage;
    private final Marks marks;
    private final Lexicon lexicon;
    private final DutchWords words;
    private final DutchParticles particles;
    private final Greeting greeting;

    DutchNamesInContext(TokenizedText passage, Marks marks, Lexicon lexicon, DutchWords words) {
        this.passage = passage;
        this.marks = marks;
        this.lexicon = lexicon;
        this.words = words;
        this.particles = new DutchParticles(passage, marks, lexicon, words);
        this.greeting = new Greeting(passage, DutchCues.GREETINGS, DutchCues.AFTER_GREETING, LONGEST_GREETING);
    }

    void mark() {
        for (int i = 0; i < passage.tokens().size(); i++) {
            GivenUp.check();
            var here = new NameContext(passage, i, marks);
            if (!marks.isMarked(i) && !here.token().hasDigit() && !marks.isNameless(i)) {
                if (here.token().isCapital()) {
                    markCapital(here);
                } else {
                    markLower(here);
                }
            }
        }
    }

    private void markCapital(NameContext here) {
        int i = here.index();
        var token = here.token();
        if (Particles.isParticle(token.lower())) {
            particles.markParticle(here);
        } else if (token.isInitial() || NotNames.isNeverPartOfDutchName(token.lower())) {
            return;
        } else if (token.starts() ? isSubject(here) : isCapitalName(here)) {
            marks.mark(i, DetectionMethod.LEXICON, "a name that is also a word, by the sentence");
        } else if (isGreeted(here)) {
            marks.mark(i, DetectionMethod.TITLE, "a name after a greeting");
        } else if (isWithRole(here)) {
            marks.mark(i, DetectionMethod.TITLE, "a first name that is also a word, before what somebody is");
        }
    }

    /// Whether the first word of a sentence is its subject, although it has no article: then it is somebody.
    private boolean isSubject(NameContext here) {
        var token = here.token();
        var lower = token.lower();
        if (isBesideFirstName(here)) {
            return true;
        }
        if ((NotNames.hasInDutch(lower) && !lower.equals("frans")) || Titles.isTitle(lower) || !isPossible(token)) {
            return false;
        }
        if (isNounOnly(lower) && lexicon.isFlemishFirstName(token.form()) && isBeforeVerb(here) && !isInverted(here)) {
            return true;
        }
        if (words.isFunctionWord(lower) && !DutchCues.NAMES_THOUGH_FUNCTION_WORDS.contains(lower)) {
            return false;
        }
        boolean ofAnything = here.beforeOneOf(DutchCues.DONE_BY_ANYTHING);
        if (isAdjective(lower) && lower.endsWith("er")) {
            return false;
        }
        if (lower.equals("frans") && here.beforeOneOf(DutchCues.DONE_BY_ANYTHING)) {
            return false;
        }
        return here.beforeOneOf(DutchCues.DONE_BY_PEOPLE)
                && !isInverted(here)
                && !(ofAnything
                        && (DutchCues.ABSTRACT.contains(lower)
                                || isAdjective(lower)
                                || lexicon.isKnownPlace(token.form())));
    }

    /// "Staf, de vrijwilliger".
    private boolean isWithRole(NameContext here) {
        var lower = here.token().lower();
        return here.beforeRole(BEFORE_ROLE)
                && lexicon.isPossibleFirstName(here.token().form())
                && !Titles.isTitle(lower)
                && !words.isFunctionWord(lower)
                && !NotNames.hasInDutch(lower);
    }

    private boolean isNounOnly(String lower) {
        var classes = lexicon.dutchClasses(lower);
        return classes.stream().allMatch(c -> c == WordClass.NOUN || c == WordClass.NOUN_WITHOUT_ARTICLE);
    }

    /// Whether a verb in the singular follows.
    private boolean isBeforeVerb(NameContext here) {
        int next = here.index() + 1;
        return passage.has(next)
                && passage.tokens().get(next).joined()
                && !passage.tokens().get(next).lower().endsWith("en")
                && lexicon.dutchClasses(passage.tokens().get(next).lower()).equals(Set.of(WordClass.VERB));
    }

    private boolean isAdjective(String lower) {
        return lexicon.dutchClasses(lower).contains(WordClass.ADJECTIVE);
    }

    /// Whether the subject comes after the verb. An article may begin an object too: "Fee duwde de rolstoel".
    private boolean isInverted(NameContext here) {
        int afterVerb = here.index() + 2;
        if (!passage.has(afterVerb) || !passage.tokens().get(afterVerb).joined()) {
            return false;
        }
        var after = passage.tokens().get(afterVerb).lower();
        boolean object = DutchCues.ARTICLES.contains(after)
                && !here.beforeOneOf(DutchCues.DONE_BY_ANYTHING)
                && lexicon.dutchClasses(here.token().form()).contains(WordClass.FIRST_NAME)
                && !isAdjective(here.token().lower());
        return DutchCues.SUBJECT_AFTER_VERB.contains(after) && !object;
    }

    private boolean isPossible(Token token) {
        return lexicon.isPossibleFirstName(token.form()) || lexicon.isPossibleLastName(token.form());
    }

    /// A word that is written small inside a sentence, unless it is somebody's first name.
    private boolean isCapitalName(NameContext here) {
        var form = here.token().form();
        if (here.token().isAllCapitals() || NotNames.hasInDutch(here.token().lower())) {
            return isBesideFirstName(here);
        }
        return lexicon.isFlemishFirstName(form) || isAndName(here, -1) || isAndName(here, 1);
    }

    /// A month's or a language's name as a first name: "Mei en Hoop", "Frans en Ward".
    private boolean isBesideFirstName(NameContext here) {
        if (!MONTHS_AND_LANGUAGES.contains(here.token().lower()) || !here.beforeAndCapital()) {
            return false;
        }
        var other = passage.tokens().get(here.index() + 2);
        return !NotNames.hasInDutch(other.lower())
                && (lexicon.isPossibleFirstName(other.form()) || DutchCues.ABSTRACT.contains(other.lower()));
    }

    /// Whether "en" and a name stand beside the word: "Mei en Hoop".
    private boolean isAndName(NameContext here, int direction) {
        int name = here.index() + 2 * direction;
        return marks.isMarked(name)
                && passage.tokens().get(name).isCapital()
                && (direction < 0 ? here.afterOneOf(NameContext.AND) : here.beforeOneOf(NameContext.AND))
                && (words.isOrdinary(here.token().lower())
                        || lexicon.isPossibleFirstName(here.token().form()))
                && !lexicon.isKnownPlace(here.token().form())
                && !lexicon.dutchClasses(here.token().form()).contains(WordClass.PLACE)
                && !DutchWords.isCapitalisedWord(
                        lexicon.dutchClasses(here.token().form()));
    }

    private void markLower(NameContext here) {
        var token = here.token();
        var lower = token.lower();
        int i = here.index();
        if (here.afterTitle() && Particles.isParticle(lower)) {
            particles.markLowerChain(here, i);
        } else if (here.afterLowerName() && Particles.isParticle(lower)) {
            particles.markLowerChain(here, i);
        } else if (lower.length() < 2 || NotNames.isNeverPartOfDutchName(lower) || Particles.isParticle(lower)) {
            return;
        } else if ((here.afterStrongTitle() || isAfterShoutedPart(here))
                && isLowerLastName(token)
                && !(words.isOrdinary(lower) && particles.isAfterArticle(i - 1))) {
            marks.mark(i, DetectionMethod.TITLE, "a last name in lower case after a form of address");
        } else if (isLowerFirstName(here)) {
            marks.mark(i, DetectionMethod.LEXICON, "a first name in lower case, by the sentence");
        }
    }

    /// A noun or adjective right after a form of address, without an article, is a name: "dokter bakker".
    private boolean isLowerLastName(Token token) {
        var classes = lexicon.dutchClasses(token.lower());
        boolean verb = classes.contains(WordClass.VERB) && !classes.contains(WordClass.NOUN);
        return !verb
                && !classes.contains(WordClass.FUNCTION_WORD)
                && !DutchCues.DONE_BY_PEOPLE.contains(token.lower())
                && !Titles.isTitle(token.lower())
                && lexicon.isPossibleLastName(token.asName());
    }

    /// Whether the writer's capitals say nothing, so that a last name may stand small after a name or its particle.
    private boolean isAfterShoutedPart(NameContext here) {
        return passage.calmed() && here.afterName();
    }

    /// "bedankt lore en jonas".
    private boolean isAndLowerName(NameContext here) {
        int before = here.index() - 2;
        return here.afterOneOf(NameContext.AND)
                && marks.isMarked(before)
                && !passage.tokens().get(before).isCapital()
                && (lexicon.isFlemishFirstName(here.token().asName())
                        || (lexicon.isFirstName(here.token().asName())
                                && !words.isOrdinary(here.token().lower())));
    }

    /// A noun that is a first name too, where a noun would have an article: "schoonbroer staf", "daar stond een jonge
    /// gast, wout zei dat hij bleef".
    private boolean isNounForSomebody(NameContext here) {
        var lower = here.token().lower();
        if (!lexicon.isFlemishFirstName(here.token().asName())
                || !isNounOnly(lower)
                || !words.isOrdinary(lower)
                || DutchCues.ABSTRACT.contains(lower)
                || Titles.isTitle(lower)) {
            return false;
        }
        return here.afterKin()
                || (!here.token().joined() && here.beforeOneOf(DutchCues.DONE_BY_PEOPLE) && !isInverted(here));
    }

    private boolean isLowerFirstName(NameContext here) {
        var token = here.token();
        var lower = token.lower();
        var name = token.asName();
        if (isAndLowerName(here) || isNounForSomebody(here)) {
            return true;
        }
        boolean near = here.afterOneOf(DutchCues.OF_THE_HOUSE)
                || here.afterOneOf(DutchCues.BEFORE_SOMEBODY)
                || here.afterOneOf(SAYING)
                || here.beforeOneOf(DutchCues.DONE_BY_PEOPLE);
        if (!(near || greeting.isBefore(here.index())) || Titles.isTitle(lower) || !lexicon.isPossibleFirstName(name)) {
            return false;
        }
        boolean ordinary = words.isOrdinary(lower);
        if (isGreeted(here)) {
            return true;
        }
        if (ordinary && here.afterOneOf(SAYING) && lexicon.isFlemishFirstName(name) && isNounOnly(lower)) {
            return true;
        }
        if (ordinary) {
            return here.afterOneOf(DutchCues.OF_THE_HOUSE)
                    && lower.length() > 2
                    && lexicon.isFlemishFirstName(name)
                    && here.beforeOneOf(DutchCues.DONE_BY_PEOPLE);
        }
        return (TWO_LETTERS.contains(lower) || (lower.length() > 2 && lexicon.isFlemishFirstName(name)))
                && (here.afterOneOf(DutchCues.OF_THE_HOUSE)
                        || here.afterOneOf(DutchCues.BEFORE_SOMEBODY)
                        || here.beforeOneOf(DutchCues.DONE_BY_PEOPLE));
    }

    /// Whether somebody is thanked or greeted with the word; a word that is ordinary too must end the phrase or
    /// go on as after a name.
    private boolean isGreeted(NameContext here) {
        var lower = here.token().lower();
        if (!lexicon.isPossibleFirstName(here.token().asName())
                || NotNames.hasInDutch(lower)
                || Titles.isTitle(lower)
                || DutchCues.GREETINGS.contains(lower)
                || DutchCues.AFTER_GREETING.contains(lower)) {
            return false;
        }
        if (words.isFunctionWord(lower) && !DutchCues.NAMES_THOUGH_FUNCTION_WORDS.contains(lower)) {
            return false;
        }
        return greeting.isBefore(here.index()) && (!words.isOrdinary(lower) || isEndOfAddress(here));
    }

    private boolean isEndOfAddress(NameContext here) {
        int next = here.index() + 1;
        return !passage.has(next)
                || !passage.tokens().get(next).joined()
                || END_OF_ADDRESS.contains(passage.tokens().get(next).lower());
    }
}
