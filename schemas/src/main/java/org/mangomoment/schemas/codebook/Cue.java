package org.mangomoment.schemas.codebook;

/// Words that speak for something: lemmas in lower case, in this order, with at most two other words between
/// neighbours.
///
/// @param phrase lemmas separated by single spaces; `<food>` stands for any word of the codebook's class `food`
/// @param weight what it adds to the log-odds; negative speaks against, and 0 says that these words mean something
///               else here, so that no other cue of the same list counts that shares a word with them
public record Cue(String phrase, double weight) {
    public Cue {
        if (phrase.isBlank()) throw new IllegalArgumentException("a cue has no words");
        if (!Double.isFinite(weight)) throw new IllegalArgumentException("cue '" + phrase + "' has weight " + weight);
    }
}
