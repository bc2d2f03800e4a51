package org.mangomoment.classifier.suggestion;

import org.mangomoment.classifier.words.Lemmatizer;

/// What finds the lemmas of the codebook's two languages.
public record Lemmatizers(Lemmatizer dutch, Lemmatizer english) {

    /// Dutch for `nl`, English for everything else.
    public Lemmatizer in(String language) {
        return language.equals("nl") ? dutch : english;
    }
}
