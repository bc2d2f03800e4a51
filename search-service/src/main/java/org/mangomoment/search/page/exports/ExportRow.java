package org.mangomoment.search.page.exports;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mangomoment.schemas.ExportManifest;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.export.KnownExport;

/// One export as it is shown.
///
/// @param withdrawn ids of the stories that were withdrawn since
public record ExportRow(KnownExport export, List<String> withdrawn) {
    public ExportRow {
        withdrawn = List.copyOf(withdrawn);
    }

    /// Its manifest.
    public ExportManifest manifest() {
        return export.manifest();
    }

    /// begun, complete or broken-off.
    public String outcome() {
        return Words.of(manifest().getOutcome());
    }

    /// The address of its search, as it finds stories now.
    public String search() {
        return manifest().getQuery().isEmpty() ? "/" : "/?" + manifest().getQuery();
    }

    /// Format and variants, as `csv, separator: semicolon`.
    public String form() {
        var variants = manifest().getOptions().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(option -> ", " + option.getKey() + ": " + option.getValue())
                .collect(Collectors.joining());
        return manifest().getFormat() + variants;
    }
}
