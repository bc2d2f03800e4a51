package org.mangomoment.classifier.model;

import java.util.List;
import org.mangomoment.classifier.model.Occurrences.Counted;
import org.mangomoment.classifier.suggestion.Evidence;
import org.mangomoment.classifier.suggestion.LemmatisedWord;

/// A text as a model reads it: its vector, and which words every feature came from.
final class FeatureText {

    private final List<LemmatisedWord> words;
    private final Occurrences occurrences;
    private final Counted counted;
    private final SparseVector vector;
    private final int[] places;

    private FeatureText(List<LemmatisedWord> words, Occurrences occurrences, Vocabulary vocabulary) {
        this.words = words;
        this.occurrences = occurrences;
        this.counted = occurrences.counted();
        this.vector = vocabulary.vector(counted);
        this.places = occurrences.places(counted);
    }

    static FeatureText of(String text, FeatureReader reader, Vocabulary vocabulary) {
        var occurrences = new Occurrences();
        var words = reader.read(text, (hash, first, last) -> {
            int feature = vocabulary.feature(hash);
            if (feature >= 0) occurrences.add(feature, first, last);
        });
        return new FeatureText(words, occurrences, vocabulary);
    }

    List<LemmatisedWord> words() {
        return words;
    }

    SparseVector vector() {
        return vector;
    }

    /// What each word adds to the sum of weights times values.
    double[] contributions(float[] weights) {
        var byFeature = new double[counted.size()];
        for (int i = 0; i < byFeature.length; i++)
            byFeature[i] = weights[vector.feature(i)] * vector.value(i) / counted.count(i);
        var byWord = new double[words.size()];
        occurrences.share(places, byFeature, byWord);
        return byWord;
    }

    /// Divides what a span adds among its words.
    void spread(Evidence span, double[] byWord) {
        int from = 0;
        while (from < byWord.length && words.get(from).start() < span.start()) from++;
        int to = from;
        while (to < byWord.length && words.get(to).end() <= span.end()) to++;
        for (int word = from; word < to; word++) byWord[word] += span.contribution() / (to - from);
    }
}
