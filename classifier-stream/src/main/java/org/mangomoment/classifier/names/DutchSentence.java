package org.mangomoment.classifier.names;

import java.util.Set;
import org.mangomoment.classifier.words.WordClass;

/// What the Dutch sentence around a word tells about it.
final class DutchSentence {
    private static final int LONGEST_GREETING = 3;
    private static final Set<String> END_OF_ADDRESS =
            WordList.words("voor om dat en x xx xxx xo je jij u gij ge jullie uit van ik allemaal nog is was heel hoe");

    private final TokenizedText passage;
    private final Lexicon lexicon;
    private final DutchWords words;
    private final Greeting greeting;

    DutchSentence(TokenizedText passage, Lexicon lexicon, DutchWords words) {
        this.passage = passage;
        this.lexicon = lexicon;
        this.words = words;
        this.greeting = new Greeting(passage, DutchCues.GREETINGS, DutchCues.AFTER_GREETING, LONGEST_GREETING);
    }

    /// Whether the word follows a greeting or thanks.
    boolean isAfterGreeting(NameContext here) {
        return greeting.isBefore(here.index());
    }

    /// Whether somebody is thanked or greeted with the word; a word that is ordinary too must end the phrase or
    /// go on as after a name.
    boolean isGreeted(NameContext here) {
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
        return isAfterGreeting(here) && (!words.isOrdinary(lower) || isEndOfAddress(here));
    }

    private boolean isEndOfAddress(NameContext here) {
        int next = here.index() + 1;
        return !passage.has(next)
                || !passage.tokens().get(next).joined()
                || END_OF_ADDRESS.contains(passage.tokens().get(next).lower());
    }

    /// Whether the dictionary knows a word as a noun only, or not at all.
    boolean isNounOnly(String lower) {
        var classes = lexicon.dutchClasses(lower);
        return classes.stream().allMatch(c -> c == WordClass.NOUN || c == WordClass.NOUN_WITHOUT_ARTICLE);
    }

    /// Whether a verb in the singular follows.
    boolean isBeforeVerb(NameContext here) {
        int next = here.index() + 1;
        return passage.has(next)
                && passage.tokens().get(next).joined()
                && !passage.tokens().get(next).lower().endsWith("en")
                && lexicon.dutchClasses(passage.tokens().get(next).lower()).equals(Set.of(WordClass.VERB));
    }

    boolean isAdjective(String lower) {
        return lexicon.dutchClasses(lower).contains(WordClass.ADJECTIVE);
    }

    /// Whether the subject comes after the verb. An article may begin an object too: "Fee duwde de rolstoel".
    boolean isInverted(NameContext here) {
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
}
