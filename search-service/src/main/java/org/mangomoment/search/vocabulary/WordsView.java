package org.mangomoment.search.vocabulary;

import java.util.Arrays;
import org.mangomoment.schemas.Words;

/// What is shown of the words of a result.
public enum WordsView {
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
    KEY,
    /// Words by which reviewers recognise a dimension.
    EVIDENCE;

    /// Lower case.
    public String id() {
        return Words.of(this);
    }

    /// The view with an id; [#LIST] for every other word.
    public static WordsView of(String id) {
        return Arrays.stream(values())
                .filter(view -> view.id().equals(id))
                .findFirst()
                .orElse(LIST);
    }
}
