package org.mangomoment.classifier.model;

/// A decided story, read once for all dimensions.
final class TrainingText {

    private final DecidedStory story;
    private final SparseVector vector;
    private final double[] cueLogOdds;

    /// @param vector     of its words and its cues
    /// @param cueLogOdds in the order of the codebook's dimensions
    TrainingText(DecidedStory story, SparseVector vector, double[] cueLogOdds) {
        this.story = story;
        this.vector = vector;
        this.cueLogOdds = cueLogOdds.clone();
    }

    SparseVector vector() {
        return vector;
    }

    boolean fits(String dimension) {
        return story.dimensions().contains(dimension);
    }

    /// What the cues say, by the number of the dimension in the codebook; 0 for -1, which is none.
    double cueLogOdds(int dimension) {
        return dimension < 0 ? 0 : cueLogOdds[dimension];
    }

    /// Which of so many folds it is in; identical texts are in one.
    int fold(int folds) {
        return Math.floorMod(story.text().hashCode() * 31, folds);
    }
}
