package org.mangomoment.search.citation;

import java.util.Arrays;
import java.util.Optional;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.vocabulary.WordsView;

/// What of the words of a result can be cited. The words of a dimension cannot: what reviewers marked is kept
/// from those who have yet to decide, so it is not the same for every colleague.
public enum CitedView {
    /// Words in context.
    CONCORDANCE,
    /// A list of words with their stories.
    LIST,
    /// Words near those of the search.
    NEAR,
    /// Two words that follow each other.
    PAIRS,
    /// Three words that follow each other.
    TRIPLES,
    /// How often the search finds stories of each group.
    GROUPS,
    /// Words that set the result apart.
    KEY;

    /// As `near`.
    public String id() {
        return Words.of(this);
    }

    /// The view with an id.
    public static Optional<CitedView> of(String id) {
        return Arrays.stream(values()).filter(view -> view.id().equals(id)).findFirst();
    }

    /// The view of a page of words; empty when that cannot be cited.
    public static Optional<CitedView> of(WordsView view) {
        return of(view.id());
    }

    /// Whether the words of the search are searched for in the frozen stories again.
    boolean asksAgain() {
        return this == CONCORDANCE || this == NEAR || this == GROUPS;
    }
}
