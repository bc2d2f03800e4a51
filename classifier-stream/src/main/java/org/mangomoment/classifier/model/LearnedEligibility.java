package org.mangomoment.classifier.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// What a model learned about stories being a Mangomoment.
///
/// @param output log-odds of being one
/// @param cuts   what is answered to them
record LearnedEligibility(LinearClassifier output, VerdictThresholds cuts) {

    /// With these features only, in this order.
    LearnedEligibility only(int[] features) {
        return new LearnedEligibility(output.only(features), cuts);
    }

    void write(DataOutput out) throws IOException {
        output.write(out);
        cuts.write(out);
    }

    static LearnedEligibility read(DataInput in, int features) throws IOException {
        return new LearnedEligibility(LinearClassifier.read(in, features), VerdictThresholds.read(in));
    }
}
