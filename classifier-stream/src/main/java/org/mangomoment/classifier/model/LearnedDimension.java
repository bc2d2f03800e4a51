package org.mangomoment.classifier.model;

/// What was learned about one dimension, and the log-odds that it gave to stories it was not trained on.
final class LearnedDimension {

    private final LinearClassifier output;
    private final double[] heldOut;

    /// @param heldOut per decided story, calibrated
    LearnedDimension(LinearClassifier output, double[] heldOut) {
        this.output = output;
        this.heldOut = heldOut.clone();
    }

    LinearClassifier output() {
        return output;
    }

    double heldOut(int story) {
        return heldOut[story];
    }
}
