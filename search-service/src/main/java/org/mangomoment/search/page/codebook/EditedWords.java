package org.mangomoment.search.page.codebook;

/// What stands in the fields of a form on the codebook, and which of them keep it from being saved.
public interface EditedWords {
    /// What was typed in a field; empty for nothing.
    String in(String field);

    /// Whether something is wrong with a field.
    boolean isWrong(String field);
}
