package org.mangomoment.classifier.names;

import java.util.Set;
import org.mangomoment.classifier.words.WordClass;

/// What a Dutch word can be beside a name. May be shared by threads.
final class DutchWords {
    private static final int SHORTEST_PART = 4;
    private static final int COMMON_ENGLISH = 35;
    private static final int LONGEST_ENDING = 2;

    private final Lexicon lexicon;
    private final WordList hardlyWords = WordList.read("names-hardly-words.txt");
    private final WordList commonAlthoughNames = WordList.read("dutch-words-before-names.txt");

    DutchWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Whether the dictionary holds the word in lower case as an ordinary word; "zo'n" counts as "zo", "d'hondt" as
    /// nothing.
    boolean isOrdinary(String lower) {
        if (isHardlyWord(lower)) {
            return false;
        }
        int mark = lower.indexOf('\'');
        boolean ending = mark > 0 && lower.length() - mark - 1 <= LONGEST_ENDING;
        return lexicon.isDutchWord(lower) || (ending && lexicon.isDutchWord(lower.substring(0, mark)));
    }

    /// Whether the dictionary holds the word, but whoever reads it thinks of somebody: "bart", "hilde".
    boolean isHardlyWord(String lower) {
        return hardlyWords.has(lower);
    }

    /// Whether the word is so common that a first name of that form proves nothing where every word has a capital.
    boolean isCommonAlthoughName(String lower) {
        return commonAlthoughNames.has(lower);
    }

    /// Whether the word is ordinary, made of two ordinary words ("runderlintwormen", "Forum-dichters") or common
    /// English.
    boolean isOrdinaryOrMade(String lower) {
        return isOrdinary(lower) || lexicon.englishLevel(lower) <= COMMON_ENGLISH || isMade(lower);
    }

    /// The same without words written together, which inside a sentence have no capital.
    boolean isOrdinaryOrHyphenated(String lower) {
        return isOrdinary(lower) || lexicon.englishLevel(lower) <= COMMON_ENGLISH || isHyphenated(lower);
    }

    /// Whether the word is an adverb, pronoun, preposition and the like, which stand before a verb as a name does.
    boolean isFunctionWord(String lower) {
        return lexicon.dutchClasses(lower).contains(WordClass.FUNCTION_WORD);
    }

    /// Whether the word is a form of a verb and nothing else.
    boolean isVerb(String lower) {
        return lexicon.dutchClasses(lower).equals(Set.of(WordClass.VERB)) || DutchCues.DONE_BY_PEOPLE.contains(lower);
    }

    private boolean isHyphenated(String lower) {
        int hyphen = lower.lastIndexOf('-');
        return hyphen > 0 && lexicon.isDutchWord(lower.substring(hyphen + 1));
    }

    private boolean isMade(String lower) {
        if (isHyphenated(lower)) {
            return true;
        }
        for (int cut = SHORTEST_PART; cut <= lower.length() - SHORTEST_PART; cut++) {
            if (isNoun(lower.substring(cut)) && isPart(lower.substring(0, cut))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPart(String word) {
        return isNoun(word) || (word.endsWith("s") && isNoun(word.substring(0, word.length() - 1)));
    }

    private boolean isNoun(String word) {
        return lexicon.dutchClasses(word).contains(WordClass.NOUN);
    }

    /// Whether the capitalised form itself is an ordinary word of the dictionary: peoples, languages, feasts
    /// ("Franse").
    static boolean isCapitalisedWord(Set<WordClass> classes) {
        return classes.stream().anyMatch(found -> found.isOrdinary() && found != WordClass.NOUN_WITHOUT_ARTICLE)
                && !classes.contains(WordClass.FIRST_NAME);
    }

    /// Whether the capitalised form is a noun that has no small letter anywhere ("Aristoteles") and is no inhabitant's
    /// name.
    boolean isLoneNoun(Set<WordClass> classes, String lower) {
        return classes.equals(Set.of(WordClass.NOUN))
                && !isOrdinaryOrMade(lower)
                && !lower.matches(".*(?:er|ers|aar|aars|iër|iërs|ees|ezen|eur|ling|isme|ist|isten|en|je|jes)");
    }

    /// Whether the dictionary does not hold the capitalised form, or only among the nouns that are mostly last names.
    static boolean isUnknown(Set<WordClass> classes) {
        return classes.isEmpty() || classes.equals(Set.of(WordClass.NOUN_WITHOUT_ARTICLE));
    }
}
