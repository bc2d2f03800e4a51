package org.mangomoment.classifier.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.classifier.identifier.DetectionMethod;
import org.mangomoment.classifier.identifier.Finding;
import org.mangomoment.classifier.identifier.Kind;

/// Which words of a passage are names, and why.
final class Marks {
    private record Why(DetectionMethod finder, String reason) {}

    private final TokenizedText passage;
    private final BitSet nameless;
    private final @Nullable Why[] why;

    Marks(TokenizedText passage) {
        this(passage, new BitSet());
    }

    /// @param nameless the words that are no name, whatever stands around them
    Marks(TokenizedText passage, BitSet nameless) {
        this.passage = passage;
        this.nameless = nameless;
        this.why = new Why[passage.tokens().size()];
    }

    /// Marks the word at this index; the first reason stays.
    void mark(int index, DetectionMethod finder, String reason) {
        if (why[index] == null && !nameless.get(index)) {
            why[index] = new Why(finder, reason);
        }
    }

    /// Whether the word is no name, whatever stands around it.
    boolean isNameless(int index) {
        return nameless.get(index);
    }

    boolean isMarked(int index) {
        return index >= 0 && index < why.length && why[index] != null;
    }

    /// One finding for each word marked, without a possessive ending. Words that belong together are joined later.
    List<Finding> findings() {
        var found = new ArrayList<Finding>();
        for (int i = 0; i < why.length; i++) {
            var reason = why[i];
            if (reason != null) {
                var token = passage.tokens().get(i);
                found.add(new Finding(token.start(), token.formEnd(), Kind.NAME, reason.finder(), reason.reason(), ""));
            }
        }
        return found;
    }
}
