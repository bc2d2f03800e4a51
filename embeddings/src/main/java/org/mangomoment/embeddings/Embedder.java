package org.mangomoment.embeddings;

/// Turns a sentence into a vector whose direction says what it is about, whatever its words. May be shared by threads;
/// lives as long as the process.
public interface Embedder {

    /// The stage left out: reads nothing.
    Embedder NONE = new NoEmbedder();

    /// Tells apart whatever gives other vectors; empty for [#NONE].
    String id();

    /// How many numbers a vector has.
    int size();

    /// Whether it knows a language, by its code.
    boolean reads(String language);

    /// A vector of length 1. Of a very long sentence only the beginning counts.
    float[] embed(String sentence);
}
