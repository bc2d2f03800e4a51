package org.mangomoment.search.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.export.KnownExport;

/// The manifest of an export; nothing of the stories.
///
/// @param by         account name of whoever exported
/// @param format     csv, jsonl, refi-qda or refi-qdc
/// @param options    variants of the format that were asked for
/// @param purpose    research, quotes or teaching
/// @param query      the search, as the parameters of its address
/// @param outcome    begun, complete or broken-off
/// @param stories    that left
/// @param leftOut    that were found, and not allowed for this purpose
/// @param withdrawn  that left and were withdrawn since
/// @param codebook   version of the codebook in use; 0 for none
/// @param models     whose suggestions are in it
/// @param codebooks  versions by which its suggestions and decisions were made
/// @param bytes      length of the file; 0 until it is complete
/// @param sha256     of the file; null until it is complete
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExportAnswer(
        String id,
        String by,
        String at,
        String format,
        Map<String, String> options,
        String purpose,
        String query,
        String outcome,
        long stories,
        long leftOut,
        long withdrawn,
        int codebook,
        List<String> models,
        List<Integer> codebooks,
        long bytes,
        @Nullable String sha256) {
    static ExportAnswer of(KnownExport export) {
        var manifest = export.manifest();
        return new ExportAnswer(
                export.id(),
                manifest.getBy(),
                manifest.getAt().toString(),
                manifest.getFormat(),
                manifest.getOptions(),
                manifest.getPurpose(),
                manifest.getQuery(),
                Words.of(manifest.getOutcome()),
                export.handed(),
                manifest.getLeftOut(),
                export.withdrawn(),
                manifest.getCodebook(),
                manifest.getModels(),
                manifest.getCodebooks(),
                manifest.getBytes(),
                manifest.getSha256());
    }
}
