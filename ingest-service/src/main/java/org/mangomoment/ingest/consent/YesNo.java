package org.mangomoment.ingest.consent;

import java.util.Optional;
import java.util.Set;

/// The words for yes and no that tables and survey tools write, in Dutch, English, French and German, in any case.
public enum YesNo {
    /// Agreed.
    YES(words("true t yes y ja j oui o vrai waar wahr 1 1.0 1,0 x on checked \u2713 \u2714 \u2611")),
    /// Not agreed.
    NO(words("false f no n nee neen non faux onwaar nein falsch 0 0.0 0,0 off unchecked \u2610")),
    /// The question was not answered, or not asked.
    NOT_TOLD(Set.of(
            "", "n/a", "na", "nvt", "n.v.t.", "n.v.t", "s.o.", "-", "\u2013", "\u2014", "null", "#n/a", "#n/b", "#nv"));

    /// What may stand where yes or no is expected, for messages.
    public static final String EXPECTED =
            "true or false (also yes/no, ja/nee, oui/non, y/n, j/n, waar/onwaar, vrai/faux, 1/0; n/a for not told)";

    @SuppressWarnings("ImmutableEnumChecker") // Set.of makes none that can be changed.
    private final Set<String> words;

    YesNo(Set<String> words) {
        this.words = words;
    }

    /// What an answer means; empty when it is none of the words. A full stop or an exclamation mark behind one is none.
    public static Optional<YesNo> of(String answer) {
        var word = NormalizedText.of(answer);
        return meaning(word).or(() -> meaning(word.replaceFirst("(?<=[^.!\\h])\\h*[.!]+$", "")));
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    private static Optional<YesNo> meaning(String word) {
        for (var meaning : values()) {
            if (meaning.words.contains(word)) {
                return Optional.of(meaning);
            }
        }
        return Optional.empty();
    }
}
