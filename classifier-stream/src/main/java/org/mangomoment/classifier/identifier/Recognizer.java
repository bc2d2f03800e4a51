package org.mangomoment.classifier.identifier;

import java.util.List;

/// Finds identifying details in a text. Implementations may be shared by threads and take time in proportion to the
/// text, whatever it holds.
@FunctionalInterface
public interface Recognizer {

    /// Everything found, in any order, possibly overlapping.
    List<Finding> in(String text);
}
