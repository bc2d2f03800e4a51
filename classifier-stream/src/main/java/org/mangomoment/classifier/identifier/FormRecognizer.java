package org.mangomoment.classifier.identifier;

import java.util.List;

/// Finds details by their form, in a text that others of its kind look through as well.
interface FormRecognizer extends Recognizer {
    /// Everything found, in any order, possibly overlapping.
    List<Finding> in(ScannedText text);

    @Override
    default List<Finding> in(String text) {
        return in(new ScannedText(text));
    }
}
