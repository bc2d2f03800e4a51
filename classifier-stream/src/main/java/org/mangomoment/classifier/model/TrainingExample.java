package org.mangomoment.classifier.model;

import java.util.Set;

/// A decided story as one lesson reads it.
final class TrainingExample {

    private final String text;
    private final Set<String> fitting;
    private final SparseVector vector;
    private final double[] cueLogOdds;

    /// @param fitting    what fits it, of what is learned
    /// @param vector     of its words, its cues and its passages
    /// @param cueLogOdds in the order of what the cues know
    TrainingExample(String text, Set<String> fitting, SparseVector vector, double[] cueLogOdds) {
        this.text = text;
        this.fitting = Set.copyOf(fitting);
        this.vector = vector;
        this.cueLogOdds = cueLogOdds.clone();
    }

    String text() {
        return text;
    }

    SparseVector vector() {
        return vector;
    }

    boolean fits(String label) {
        return fitting.contains(label);
    }

    /// What the cues say, by its number among what they know; 0 for -1, which is none.
    double cueLogOdds(int cue) {
        return cue < 0 ? 0 : cueLogOdds[cue];
    }

    /// Which of so many folds it is in; identical texts are in one.
    int fold(int folds) {
        return Math.floorMod(text.hashCode() * 31, folds);
    }
}
