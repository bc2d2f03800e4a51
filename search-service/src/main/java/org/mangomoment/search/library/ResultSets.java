package org.mangomoment.search.library;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.mangomoment.search.account.Reader;

/// Whole results, beyond the pages of a [Library]. Thread-safe.
public interface ResultSets {
    /// All that a search finds for a reader; its page and size do not count.
    ResultSet whole(SearchRequest request, Reader who);

    /// Ids of the stories that a search finds for a reader among those that came into the corpus since a
    /// moment: that were received, or whose tellers answered on consent. Fewer when the time is over.
    List<String> arrived(SearchRequest request, Reader who, Instant since);

    /// What has become of stories that are known by their ids.
    Presence presence(Collection<String> ids);

    /// Where stories are now; those in neither set were withdrawn.
    ///
    /// @param open        with consent for research
    /// @param quarantined known, without consent for research now
    record Presence(Set<String> open, Set<String> quarantined) {
        public Presence {
            open = Set.copyOf(open);
            quarantined = Set.copyOf(quarantined);
        }
    }
}
