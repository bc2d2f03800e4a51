package org.mangomoment.classifier.words;

import edu.stanford.nlp.process.Morphology;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// English lemmas by CoreNLP's finite-state morphology, without a tagger: "held" gives "hold", "children" gives
/// "child". May be shared by threads.
public final class EnglishLemmatizer implements Lemmatizer {
    private final ThreadLocal<Morphology> morphologies = ThreadLocal.withInitial(Morphology::new);

    @Override
    public String lemma(String word) {
        var lower = withoutPossessive(word.toLowerCase(Locale.ROOT).replace('’', '\''));
        return isPlain(lower) ? morphologies.get().stem(lower) : lower;
    }

    @Override
    public Set<String> lemmas(String word) {
        var lower = withoutPossessive(word.toLowerCase(Locale.ROOT).replace('’', '\''));
        if (!isPlain(lower)) return Set.of(lower);
        var morphology = morphologies.get();
        return Set.copyOf(List.of(
                morphology.stem(lower),
                morphology.lemma(lower, "VBD"),
                morphology.lemma(lower, "NNS"),
                morphology.lemma(lower, "JJR")));
    }

    private static String withoutPossessive(String word) {
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    /// The finite-state machine knows plain letters only and splits at the rest.
    private static boolean isPlain(String word) {
        return !word.isEmpty() && word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
    }
}
