package org.mangomoment.search.insight;

import java.util.Collection;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.SearchRequest;

/// Where stories are counted by two things. Thread-safe.
public interface CrossCounter {
    /// Counts those of some stories that belong to a result and that the reader may see.
    CrossCounts cross(Collection<String> ids, SearchRequest result, Axis rows, Axis columns, Reader who);

    /// Counts the stories of a result that the reader may see.
    CrossCounts cross(SearchRequest result, Axis rows, Axis columns, Reader who);
}
