package org.mangomoment.allinone.erasure;

import java.util.List;

/// What a purge did and looked at; nothing of any story.
///
/// @param stories   ids that were purged
/// @param unseen    how many of them the log had nothing of any more, so that only their ids could be looked for
/// @param records   records with a value that the log still had of them at the beginning
/// @param sequences byte sequences that were looked for
/// @param shared    sequences left out because other stories have them too
/// @param files     files searched
/// @param bytes     their size
/// @param segments  segments of Kafka among them, decoded record by record
/// @param decoded   records in those segments
/// @param documents documents of the index, deleted ones too
/// @param seconds   how long it took
/// @param remaining files that still hold something, each with where in it
public record PurgeReport(
        List<String> stories,
        int unseen,
        long records,
        int sequences,
        int shared,
        long files,
        long bytes,
        long segments,
        long decoded,
        long documents,
        double seconds,
        List<String> remaining) {
    public PurgeReport {
        stories = List.copyOf(stories);
        remaining = List.copyOf(remaining);
    }

    /// Whether nothing remains.
    public boolean clean() {
        return remaining.isEmpty();
    }
}
