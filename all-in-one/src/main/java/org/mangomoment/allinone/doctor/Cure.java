package org.mangomoment.allinone.doctor;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What was found, and what stood after all that can be made again was asked for.
///
/// @param before at first
/// @param after  when the classifier had done its part, or the time was over
public record Cure(Diagnosis before, Diagnosis after) {
    /// How many stories lack something less than before.
    @JsonProperty
    public long madeAgain() {
        return Math.max(0, before.missing().size() - after.missing().size());
    }

    /// In a sentence, without any id.
    public String summary() {
        if (after.sound()) {
            return "every story is whole (" + after.receipts() + " receipts"
                    + (madeAgain() == 0 ? "" : "; " + madeAgain() + " were made whole again") + ")";
        }
        return "of " + after.receipts() + " stories with a receipt "
                + after.of(Missing.What.STORY).size()
                + " are gone, " + after.of(Missing.What.SUBMISSION).size() + " lack the text as received, "
                + after.count(true) + " are still to be made whole; "
                + after.damage().size() + " damaged files: './mango doctor' names them";
    }
}
