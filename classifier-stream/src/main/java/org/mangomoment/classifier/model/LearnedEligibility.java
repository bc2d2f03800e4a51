package org.mangomoment.classifier.model;

import org.mangomoment.schemas.EligibilityParameters;

/// What a model learned about stories being a Mangomoment.
///
/// @param output log-odds of being one
/// @param cuts   what is answered to them
record LearnedEligibility(LinearClassifier output, VerdictThresholds cuts) {

    /// With these features only, in this order.
    LearnedEligibility only(int[] features) {
        return new LearnedEligibility(output.only(features), cuts);
    }

    /// As it stands in a model's record.
    EligibilityParameters stored() {
        return new EligibilityParameters(output.stored(), cuts.noFrom(), cuts.unclearFrom());
    }

    static LearnedEligibility of(EligibilityParameters stored, int features) {
        return new LearnedEligibility(
                LinearClassifier.of(stored.getOutput(), features),
                new VerdictThresholds(stored.getNoFrom(), stored.getUnclearFrom()));
    }
}
