package org.mangomoment.search.api;

import org.jspecify.annotations.Nullable;
import org.mangomoment.search.exportjob.JobView;

/// An export in the background, as the API answers it.
///
/// @param id       of the export
/// @param format   as `csv`
/// @param fileName under which its file is fetched
/// @param begun    when it was asked for
/// @param state    running, ready, cancelled, broken-off, withdrawn, consent-lost or expired
/// @param done     stories that were looked at
/// @param total    stories that the search found when it began
/// @param until    when its file is deleted; null while there is none
record ExportJobAnswer(
        String id,
        String format,
        String fileName,
        String begun,
        String state,
        long done,
        long total,
        @Nullable String until) {
    static ExportJobAnswer of(JobView job) {
        return new ExportJobAnswer(
                job.id(),
                job.format().id(),
                job.fileName(),
                job.begun().toString(),
                job.state().id(),
                job.done(),
                job.total(),
                job.until() == null ? null : job.until().toString());
    }
}
