package org.mangomoment.classifier.story;

import java.util.List;
import org.mangomoment.classifier.redaction.Redacted;
import org.mangomoment.classifier.redaction.RedactionOverrides;

/// The step that hides identifying details. Deterministic; may be shared by threads.
@FunctionalInterface
public interface Redaction {
    /// @param language   code of the text's language
    /// @param knownNames names that go with the story
    /// @param requests   what people asked, as spans of this raw text
    Redacted redact(String text, String language, List<String> knownNames, RedactionOverrides requests);
}
