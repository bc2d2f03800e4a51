package org.mangomoment.classifier.names;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import org.mangomoment.classifier.words.DutchLexicon;
import org.mangomoment.classifier.words.WordClass;

/// What is known about words as names, over all languages. May be shared by threads.
final class Lexicon implements NameLists.Words {
    private static final int COMMON_ENGLISH = 50;
    private static final int HARDLY_A_NAME = 35;
    private static final int LEAST_KNOWN_ENGLISH = 60;
    private static final int SHORTEST_PET_NAME = 5;

    private final DutchLexicon dutch;
    private final WordList english = WordList.read("english-words.txt");
    private final NameLists names;
    private final WordList properNames = WordList.read("proper-names.txt");
    private final WordList capitalisedWords = WordList.read("capitalised-words.txt");

    private final WordList englishBeforeNames = WordList.read("english-words-before-names.txt");
    private final WordList knownPlaces = WordList.read("known-places.txt");
    private final NamelessPhrases namelessPhrases = NamelessPhrases.read();

    Lexicon(DutchLexicon dutch) {
        this.dutch = dutch;
        this.names = NameLists.read(this);
    }

    /// Everything that the Dutch dictionary knows of the word as written.
    Set<WordClass> dutchClasses(String word) {
        return dutch.classes(word);
    }

    /// Whether the word, written with a capital, is a first name somewhere.
    boolean isFirstName(String word) {
        return names.isFirst(word) || dutch.classes(word).contains(WordClass.FIRST_NAME);
    }

    /// Whether the word, written with a capital, is a first name with the Flemish ending of endearment: "Simonneke".
    boolean isPetName(String word) {
        return word.endsWith("ke")
                && word.length() > SHORTEST_PET_NAME
                && !isDutchWord(word)
                && (isFirstName(word.substring(0, word.length() - 2))
                        || isFirstName(word.substring(0, word.length() - 3)));
    }

    /// The same, although it may be better known as an ordinary word: "Riet", "Nest".
    boolean isPossibleFirstName(String word) {
        return names.isPossibleFirst(word) || isFirstName(word);
    }

    /// Whether people in Flanders know the word, written with a capital, as a first name.
    boolean isFlemishFirstName(String word) {
        return names.isFlemishFirst(word);
    }

    /// Whether the word, written with a capital, is a last name somewhere.
    boolean isLastName(String word) {
        return names.isLast(word) || dutch.classes(word).contains(WordClass.LAST_NAME);
    }

    /// The same, although it may be better known as an ordinary word or a place: "Koning", "Damme".
    boolean isPossibleLastName(String word) {
        return names.isPossibleLast(word) || isLastName(word) || Surnames.haveForm(word);
    }

    /// Whether a dictionary, or a list of words or places, holds the word.
    @Override
    public boolean isAny(String name) {
        return isKnown(name) || !dutch.classes(name).isEmpty();
    }

    @Override
    public boolean isKnown(String name) {
        return isDutchWord(name)
                || englishLevel(name) <= LEAST_KNOWN_ENGLISH
                || isKnownPlace(name)
                || isCapitalisedWord(name);
    }

    @Override
    public boolean isPlace(String name) {
        return dutch.classes(name).contains(WordClass.PLACE);
    }

    /// Whether the word is a name of a person, place or thing that English lists hold.
    boolean isProperName(String word) {
        return properNames.has(word);
    }

    /// Whether English writes the word with a capital although it names no person: places, peoples, brands.
    boolean isCapitalisedWord(String word) {
        return capitalisedWords.has(word);
    }

    /// Whether the English word is so common that a first name of that form proves nothing at the start of a sentence.
    boolean isEnglishBeforeName(String lower) {
        return englishBeforeNames.has(lower);
    }

    /// Whether everybody takes the word for a town, region or country and not for a person.
    boolean isKnownPlace(String word) {
        return knownPlaces.has(word);
    }

    /// The words of a passage that are no person's name, although they look like one.
    BitSet nameless(TokenizedText passage) {
        var nameless = namelessPhrases.in(passage, this);
        NamelessContext.addTo(nameless, passage, this);
        return nameless;
    }

    /// How common the English word is: 10 (the commonest thousands) to 70, [WordList#ABSENT] when it is none.
    int englishLevel(String word) {
        return english.level(word.toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    /// Whether the word in lower case is an ordinary word of Dutch or English.
    boolean isOrdinary(String lower) {
        return englishLevel(lower) <= COMMON_ENGLISH || isDutchWord(lower);
    }

    /// Whether the word in lower case is an ordinary Dutch word.
    boolean isDutchWord(String word) {
        return dutch.classes(word.toLowerCase(Locale.ROOT)).stream().anyMatch(WordClass::isOrdinary);
    }

    /// Whether an English word is so common that it is hardly a name.
    boolean isCommonEnglish(String lower) {
        return isEnglishBeforeName(lower) || englishLevel(lower) <= HARDLY_A_NAME;
    }
}
