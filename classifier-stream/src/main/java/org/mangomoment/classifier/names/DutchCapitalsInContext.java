package org.mangomoment.classifier.names;

import java.util.Set;
import org.mangomoment.classifier.identifier.DetectionMethod;
import org.mangomoment.classifier.words.WordClass;

/// Words with a capital that lists leave in doubt, by the sentence around them: a subject without an article ("Bakker
/// lachte"), somebody thanked or greeted, particles with a capital ("De Smet").
final class DutchCapitalsInContext {
    private static final Set<String> MONTHS_AND_LANGUAGES = WordList.words("mei april juni juli augustus frans");
    private static final Set<String> BEFORE_ROLE = WordList.words("de het een onze ons mijn m'n zijn haar hun");

    private final TokenizedText passage;
    private final Marks marks;
    private final Lexicon lexicon;
    private final DutchWords words;
    private final DutchParticles particles;
    private final DutchSentence sentence;

    DutchCapitalsInContext(
            TokenizedText passage,
            Marks marks,
            Lexicon lexicon,
            DutchWords words,
            DutchSentence sentence,
            DutchParticles particles) {
        this.passage = passage;
        this.marks = marks;
        this.lexicon = lexicon;
        this.words = words;
        this.sentence = sentence;
        this.particles = particles;
    }

    /// Marks the word if the sentence makes it a name.
    void mark(NameContext here) {
        int i = here.index();
        var token = here.token();
        if (Particles.isParticle(token.lower())) {
            particles.markParticle(here);
        } else if (token.isInitial() || NotNames.isNeverPartOfDutchName(token.lower())) {
            return;
        } else if (token.starts() ? isSubject(here) : isCapitalName(here)) {
            marks.mark(i, DetectionMethod.LEXICON, "a name that is also a word, by the sentence");
        } else if (sentence.isGreeted(here)) {
            marks.mark(i, DetectionMethod.TITLE, "a name after a greeting");
        } else if (isWithRole(here)) {
            marks.mark(i, DetectionMethod.TITLE, "a first name that is also a word, before what somebody is");
        }
    }

    /// Whether the first word of a sentence is its subject, although it has no article: then it is somebody.
    private boolean isSubject(NameContext here) {
        var token = here.token();
        var lower = token.lower();
        if (isBesideFirstName(here) || (here.isLastWordAlone() && lexicon.isFirstName(token.form()))) {
            return true;
        }
        if ((NotNames.hasInDutch(lower) && !lower.equals("frans")) || Titles.isTitle(lower) || !isPossible(token)) {
            return false;
        }
        if (sentence.isNounOnly(lower)
                && lexicon.isFlemishFirstName(token.form())
                && sentence.isBeforeVerb(here)
                && !sentence.isInverted(here)) {
            return true;
        }
        if (words.isFunctionWord(lower) && !DutchCues.NAMES_THOUGH_FUNCTION_WORDS.contains(lower)) {
            return false;
        }
        boolean ofAnything = here.beforeOneOf(DutchCues.DONE_BY_ANYTHING);
        if (sentence.isAdjective(lower) && lower.endsWith("er")) {
            return false;
        }
        if (lower.equals("frans") && here.beforeOneOf(DutchCues.DONE_BY_ANYTHING)) {
            return false;
        }
        return here.beforeOneOf(DutchCues.DONE_BY_PEOPLE)
                && !sentence.isInverted(here)
                && !(ofAnything
                        && (DutchCues.ABSTRACT.contains(lower)
                                || sentence.isAdjective(lower)
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
}
