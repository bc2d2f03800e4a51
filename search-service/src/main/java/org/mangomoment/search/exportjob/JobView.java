package org.mangomoment.search.exportjob;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mangomoment.search.export.ExportFormat;

/// An export in the background as it stands now.
///
/// @param id       of the export
/// @param fileName under which it is fetched
/// @param done     stories that were looked at
/// @param total    stories that the search found when it began
/// @param until    when its file is deleted; null while there is none
public record JobView(
        String id,
        ExportFormat format,
        String fileName,
        Instant begun,
        JobState state,
        long done,
        long total,
        @Nullable Instant until) {
    /// How far it is, 0 to 100.
    public int percent() {
        if (state == JobState.READY) {
            return 100;
        }
        return total == 0 ? 0 : (int) Math.min(99, 100 * done / total);
    }

    /// Whether it is being made.
    public boolean running() {
        return state == JobState.RUNNING;
    }

    /// Whether its file can be fetched.
    public boolean ready() {
        return state == JobState.READY;
    }
}
