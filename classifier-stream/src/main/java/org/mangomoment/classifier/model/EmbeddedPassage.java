package org.mangomoment.classifier.model;

import java.util.ArrayList;
import java.util.List;
import org.mangomoment.classifier.suggestion.LemmatisedWord;
import org.mangomoment.embeddings.Embedder;

/// A part of a text that is embedded by itself: a sentence, or the whole of a short text.
///
/// @param start  of its first word, UTF-16 code units
/// @param end    of its last word, exclusive
/// @param vector of length 1
record EmbeddedPassage(int start, int end, float[] vector) {

    /// A text of at most so many words is embedded whole.
    private static final int SHORT = 30;

    /// Of a very long text only so many sentences are embedded: above a second's work.
    private static final int MOST = 100;

    /// Every passage in order; none in a language that the embedder does not know.
    static List<EmbeddedPassage> of(String text, String language, List<LemmatisedWord> words, Embedder embedder) {
        if (words.isEmpty() || !embedder.reads(language)) return List.of();
        if (words.size() <= SHORT) return List.of(embedded(text, words, embedder));
        var passages = new ArrayList<EmbeddedPassage>();
        for (int from = 0, to = 1; to <= words.size() && passages.size() < MOST; to++)
            if (to == words.size()
                    || words.get(to).sentence() != words.get(from).sentence()) {
                passages.add(embedded(text, words.subList(from, to), embedder));
                from = to;
            }
        return passages;
    }

    private static EmbeddedPassage embedded(String text, List<LemmatisedWord> words, Embedder embedder) {
        int start = words.getFirst().start();
        int end = words.getLast().end();
        return new EmbeddedPassage(start, end, embedder.embed(text.substring(start, end)));
    }
}
