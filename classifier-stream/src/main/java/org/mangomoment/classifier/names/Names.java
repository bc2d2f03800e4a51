package org.mangomoment.classifier.names;

import java.util.Map;
import java.util.function.Predicate;
import org.mangomoment.classifier.identifier.Identifiers;
import org.mangomoment.classifier.words.DutchLexicon;

/// Finds names of persons: by language code where a language has rules of its own, and in all others.
///
/// @param byLanguage language code to what finds names in it
/// @param inOthers for every other language
/// @param isOrdinary whether a word in lower case is an ordinary Dutch or English word
public record Names(Map<String, Identifiers> byLanguage, Identifiers inOthers, Predicate<String> isOrdinary) {
    public Names {
        byLanguage = Map.copyOf(byLanguage);
    }

    /// Loads the word lists and the English model from the class path; takes some seconds.
    public static Names load(DutchLexicon dutch) {
        var lexicon = new Lexicon(dutch);
        return new Names(
                Map.of(
                        "nl", new DutchNames(lexicon),
                        "en", new EnglishNames(lexicon, PersonRecogniser.load()),
                        "de", new OtherNames(lexicon, true)),
                new OtherNames(lexicon, false),
                lexicon::isOrdinary);
    }
}
