package org.mangomoment.classifier.suggestion;

import java.util.List;
import java.util.Set;

/// Words that turn what follows into its opposite, Dutch and English.
public final class Negation {

    /// How many words before a cue a negation still reaches it.
    static final int REACH = 3;

    private static final Set<String> NEGATIONS = Set.of(
            "niet",
            "geen",
            "nooit",
            "niemand",
            "niets",
            "nergens",
            "noch",
            "zonder",
            "amper",
            "nauwelijks", //
            "not",
            "no",
            "never",
            "nobody",
            "nothing",
            "nowhere",
            "nor",
            "neither",
            "without",
            "hardly",
            "n't",
            "cannot");

    /// After these a negation is none: "not only", "niet alleen".
    private static final Set<String> ONLY = Set.of("only", "just", "alleen", "enkel");

    private Negation() {}

    /// Whether a negation stands shortly before the word at `index`, in its sentence.
    public static boolean before(List<LemmatisedWord> words, int index) {
        int sentence = words.get(index).sentence();
        for (int i = index - 1; i >= 0 && i >= index - REACH && words.get(i).sentence() == sentence; i--)
            if (negates(words.get(i).form()) && !ONLY.contains(words.get(i + 1).form())) return true;
        return false;
    }

    /// Whether a phrase begins with a negation.
    static boolean starts(String phrase) {
        return negates(phrase.split(" ")[0]);
    }

    private static boolean negates(String form) {
        return NEGATIONS.contains(form) || form.endsWith("n't");
    }
}
