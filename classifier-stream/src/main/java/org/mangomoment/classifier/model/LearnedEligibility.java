package org.mangomoment.classifier.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.mangomoment.classifier.suggestion.Verdict;

/// What a model learned about stories being a Mangomoment.
///
/// @param output      log-odds of being one
/// @param noFrom      from this probability of being none on the suggestion is "no"
/// @param unclearFrom from this on it is "unclear"; at most as high
record LearnedEligibility(Output output, double noFrom, double unclearFrom) {

    Verdict verdict(double probabilityOfYes) {
        if (1 - probabilityOfYes >= noFrom) return Verdict.NO;
        return 1 - probabilityOfYes >= unclearFrom ? Verdict.UNCLEAR : Verdict.YES;
    }

    /// With these features only, in this order.
    LearnedEligibility only(int[] features) {
        return new LearnedEligibility(output.only(features), noFrom, unclearFrom);
    }

    void write(DataOutput out) throws IOException {
        output.write(out);
        out.writeDouble(noFrom);
        out.writeDouble(unclearFrom);
    }

    static LearnedEligibility read(DataInput in, int features) throws IOException {
        return new LearnedEligibility(Output.read(in, features), in.readDouble(), in.readDouble());
    }
}
