package org.mangomoment.search.page.codebook;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Codebook;
import org.mangomoment.search.codebook.CodebookVersion;
import org.mangomoment.search.codebook.PublishedCodebooks;

/// A version in the list of versions.
///
/// @param publishedAt 1970 when it did not say
/// @param dimensions  how many it has
/// @param note        what changed, as whoever published it said; null for nothing
public record VersionRow(
        int version,
        Instant publishedAt,
        int dimensions,
        @Nullable String note) {
    /// The oldest first.
    static List<VersionRow> all(PublishedCodebooks codebooks) {
        return codebooks.history().stream()
                .map(known -> of(known, codebooks.published(known.version()).orElse(null)))
                .toList();
    }

    private static VersionRow of(CodebookVersion known, @Nullable Codebook published) {
        return new VersionRow(
                known.version(),
                known.publishedAt(),
                known.dimensions(),
                published == null ? null : published.getNote());
    }
}
