package org.mangomoment.search.index;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.codebook.DimensionMappings;

/// Goes through all stories, in the order of their ids, to write those again whose decisions count for
/// something else by now. A step takes so few that new records hardly wait for it. Used by one thread.
final class Recounting {
    /// Stories that one step looks at.
    static final int STEP = 500;

    private final DimensionMappings mappings;
    private @Nullable BytesRef last;

    /// Writes one story again.
    @FunctionalInterface
    interface Rewriting {
        void again(String storyId, DimensionMappings mappings) throws IOException;
    }

    /// @param mappings what decisions count for now
    Recounting(DimensionMappings mappings) {
        this.mappings = mappings;
    }

    /// Whether it writes stories by these mappings.
    boolean isFor(DimensionMappings now) {
        return mappings.stamp().equals(now.stamp());
    }

    /// Does the next stories.
    ///
    /// @param reader the newest: what was written meanwhile has the new mappings already
    /// @return whether those were the last ones
    boolean step(IndexReader reader, Rewriting rewriting) throws IOException {
        var terms = MultiTerms.getTerms(reader, StoryDocument.ID);
        if (terms == null) {
            return true;
        }
        var ids = terms.iterator();
        var id = after(ids, last);
        for (int done = 0; id != null && done < STEP; done++) {
            rewriting.again(id.utf8ToString(), mappings);
            last = BytesRef.deepCopyOf(id);
            id = ids.next();
        }
        return id == null;
    }

    private static @Nullable BytesRef after(TermsEnum ids, @Nullable BytesRef last) throws IOException {
        if (last == null) {
            return ids.next();
        }
        return switch (ids.seekCeil(last)) {
            case END -> null;
            case FOUND -> ids.next();
            case NOT_FOUND -> ids.term();
        };
    }
}
