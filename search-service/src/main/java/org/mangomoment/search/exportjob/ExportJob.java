package org.mangomoment.search.exportjob;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mangomoment.search.export.ExportFormat;
import org.mangomoment.search.export.OutgoingExport;

/// One export that is made in the background. Thread-safe.
final class ExportJob {
    private final OutgoingExport export;
    private final ExportFormat format;
    private final String by;
    private final RefusedStories refused;
    private final Path file;
    private final long total;
    private final Instant begun;
    private JobState state = JobState.RUNNING;
    private @Nullable Instant until;

    ExportJob(
            OutgoingExport export,
            ExportFormat format,
            String by,
            RefusedStories refused,
            Path file,
            long total,
            Instant begun) {
        this.export = export;
        this.format = format;
        this.by = by;
        this.refused = refused;
        this.file = file;
        this.total = total;
        this.begun = begun;
    }

    /// Account name of whoever asked for it.
    String by() {
        return by;
    }

    /// Stories that must not be in it any more, whether they are or not.
    RefusedStories refused() {
        return refused;
    }

    Path file() {
        return file;
    }

    synchronized JobView view() {
        return new JobView(export.id(), format, export.fileName(), begun, state, export.walked(), total, until);
    }

    /// Writes the file; returns when that is done or was ended.
    void make() throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            export.write(out);
        }
    }

    /// Its file can be fetched, unless it was ended meanwhile.
    synchronized void ready(Instant deleted) {
        if (state == JobState.RUNNING) {
            state = JobState.READY;
            until = deleted;
        }
    }

    /// Ends it, whatever is left to do, and deletes its file. A file that could not be deleted is not taken for gone.
    synchronized void end(JobState why) throws IOException {
        if (state == JobState.RUNNING || state == JobState.READY) {
            export.stop();
            Files.deleteIfExists(file);
            state = why;
            until = null;
        }
    }

    /// Whether its file has waited as long as it may.
    synchronized boolean overdue(Instant now) {
        return until != null && !now.isBefore(until);
    }

    synchronized boolean running() {
        return state == JobState.RUNNING;
    }

    synchronized boolean ready() {
        return state == JobState.READY;
    }
}
