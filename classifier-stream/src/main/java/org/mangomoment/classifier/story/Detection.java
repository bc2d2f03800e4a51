package org.mangomoment.classifier.story;

import org.jspecify.annotations.Nullable;
import org.mangomoment.classifier.language.DetectedLanguage;

/// The step that tells the language of a text. Deterministic; may be shared by threads.
@FunctionalInterface
public interface Detection {
    /// @param declared code that the teller or channel named, if any
    DetectedLanguage detect(String text, @Nullable String declared);
}
