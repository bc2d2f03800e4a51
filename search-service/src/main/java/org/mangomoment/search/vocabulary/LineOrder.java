package org.mangomoment.search.vocabulary;

import java.util.Arrays;
import org.mangomoment.schemas.Words;

/// How the lines of a concordance are ordered.
public enum LineOrder {
    /// The newest story first, and as they stand in it.
    STORY(0),
    /// By the keyword itself.
    KEYWORD(0),
    /// By the word to the left.
    LEFT_1(-1),
    /// By the word to the left, then by the one before it.
    LEFT_2(-2),
    LEFT_3(-3),
    /// By the word to the right.
    RIGHT_1(1),
    /// By the word to the right, then by the one after it.
    RIGHT_2(2),
    RIGHT_3(3);

    private final int words;

    LineOrder(int words) {
        this.words = words;
    }

    /// How many words to the right it looks at; below 0 to the left.
    public int words() {
        return words;
    }

    /// As `left-1`.
    public String id() {
        return Words.of(this);
    }

    /// The order with an id; [#STORY] for every other word.
    public static LineOrder of(String id) {
        return Arrays.stream(values())
                .filter(order -> order.id().equals(id))
                .findFirst()
                .orElse(STORY);
    }
}
