package org.mangomoment.search.library;

import java.time.Instant;

/// Another story that is probably the same one, told twice. Linked, never merged.
///
/// @param id         the other story
/// @param similarity   share of common runs of words, 0 to 1
/// @param channel    who brought the other one
/// @param receivedAt when
public record NearDuplicate(String id, double similarity, String channel, Instant receivedAt) {
    /// For people: 1 to 100.
    public int percent() {
        return (int) Math.round(similarity * 100);
    }
}
