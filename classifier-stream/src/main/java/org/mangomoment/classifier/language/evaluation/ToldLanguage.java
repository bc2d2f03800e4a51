package org.mangomoment.classifier.language.evaluation;

import org.mangomoment.classifier.language.DetectedLanguage;

/// A text's language as it is and as it was told.
///
/// @param id of the text
public record ToldLanguage(String id, String gold, String told, double confidence) {
    static ToldLanguage of(GoldLanguage gold, DetectedLanguage told) {
        return new ToldLanguage(gold.id(), gold.language(), told.code(), told.confidence());
    }

    boolean isRight() {
        return gold.equals(told);
    }
}
