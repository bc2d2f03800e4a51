package org.mangomoment.classifier.evaluation;

import java.util.List;
import java.util.Map;

/// Where a labelled file keeps what, and how its labels are called in the codebook.
///
/// @param text     field of the text
/// @param label    fields of the labels; the first that a line has is taken
/// @param fold     field of the fold
/// @param eligibility field of whether it is a Mangomoment: yes, no or unclear; a line without it says nothing
/// @param renaming labels that are called differently in the codebook
public record LabelledFields(
        String text, List<String> label, String fold, String eligibility, Map<String, String> renaming) {

    public static final LabelledFields USUAL =
            new LabelledFields("text", List.of("dimensions", "labels", "label"), "fold", "eligibility", Map.of());

    public LabelledFields {
        label = List.copyOf(label);
        renaming = Map.copyOf(renaming);
    }
}
