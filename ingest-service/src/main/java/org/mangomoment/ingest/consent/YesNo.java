package org.mangomoment.ingest.consent;

import java.util.Optional;
import java.util.Set;

/// The words for yes and no that tables and survey tools write, in Dutch, English, French and German, in any case.
public enum YesNo {
    /// Agreed.
    YES(Set.of("true", "yes", "y", "ja", "j", "oui", "o", "vrai", "waar", "wahr", "1", "x", "on", "\u2713", "\u2714")),
    /// Not agreed.
    NO(Set.of("false", "no", "n", "nee", "neen", "non", "faux", "onwaar", "nein", "falsch", "0", "off")),
    /// The question was not answered, or not asked.
    NOT_TOLD(Set.of("", "n/a", "na", "nvt", "n.v.t.", "n.v.t", "s.o.", "-", "\u2013", "\u2014", "null"));

    /// What may stand where yes or no is expected, for messages.
    public static final String EXPECTED =
            "true or false (also yes/no, ja/nee, oui/non, y/n, j/n, waar/onwaar, vrai/faux, 1/0; n/a for not told)";

    @SuppressWarnings("ImmutableEnumChecker") // Set.of makes none that can be changed.
    private final Set<String> words;

    YesNo(Set<String> words) {
        this.words = words;
    }

    /// What an answer means; empty when it is none of the words.
    public static Optional<YesNo> of(String answer) {
        var word = Wording.of(answer);
        for (var meaning : values()) {
            if (meaning.words.contains(word)) {
                return Optional.of(meaning);
            }
        }
        return Optional.empty();
    }
}
