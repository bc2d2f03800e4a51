package org.mangomoment.classifier.names;

import java.util.Map;
import org.mangomoment.classifier.identifier.Identifiers;
import org.mangomoment.classifier.words.DutchLexicon;

/// Finds names of persons: by language code where a language has rules of its own, and in all others.
///
/// @param byLanguage language code to what finds names in it
/// @param inOthers for every other language
public record Names(Map<String, Identifiers> byLanguage, Identifiers inOthers) {
    public Names {
        byLanguage = Map.copyOf(byLanguage);
    }

    /// Loads the word lists and the English model from the class path; takes some seconds.
    public static Names load(DutchLexicon dutch) {
        var lexicon = new Lexicon(dutch);
        return new Names(
                Map.of("nl", new DutchNames(lexicon), "en", new EnglishNames(lexicon, PersonRecogniser.load())),
                new OtherNames(lexicon));
    }
}
