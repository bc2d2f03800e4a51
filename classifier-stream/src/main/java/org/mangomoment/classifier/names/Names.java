package org.mangomoment.classifier.names;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.mangomoment.classifier.identifier.Recognizer;
import org.mangomoment.classifier.words.DutchLexicon;

/// Finds names of persons, and of places and organisations: by language code where a language has rules of its own, and
/// in all others.
///
/// @param byLanguage language code to what finds names in it
/// @param inOthers for every other language
/// @param whereabouts what finds names of places and organisations, in any language
/// @param englishWhereabouts what finds more of them in English
/// @param isOrdinary whether a word in lower case is an ordinary Dutch or English word
/// @param isName whether a word, written with a capital, is a name of persons somewhere
public record Names(
        Map<String, Recognizer> byLanguage,
        Recognizer inOthers,
        List<Recognizer> whereabouts,
        Recognizer englishWhereabouts,
        Predicate<String> isOrdinary,
        Predicate<String> isName) {
    public Names {
        byLanguage = Map.copyOf(byLanguage);
        whereabouts = List.copyOf(whereabouts);
    }

    /// Loads the word lists from the class path, which takes a second or two, and begins to load the English model.
    public static Names load(DutchLexicon dutch) {
        var recogniser = PersonRecognizer.load();
        var lexicon = new Lexicon(dutch);
        return new Names(
                Map.of(
                        "nl", new DutchNames(lexicon),
                        "en", new EnglishNames(lexicon, recogniser),
                        "de", new OtherNames(lexicon, true)),
                new OtherNames(lexicon, false),
                List.of(new Places(lexicon), new Organisations()),
                new EnglishPlaces(lexicon, recogniser),
                lexicon::isOrdinary,
                word -> lexicon.isFirstName(word) || lexicon.isLastName(word));
    }
}
