package org.mangomoment.search.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Codebook;
import org.mangomoment.search.codebook.PublishedCodebooks;

/// The versions of the codebook, as the API answers them.
///
/// @param inForce  the version in force; 0 before the first was published
/// @param versions the newest first
record CodebooksAnswer(int inForce, List<Version> versions) {
    /// One version.
    ///
    /// @param publishedAt 1970 when it did not say
    /// @param note        what changed, as whoever published it said; null for nothing
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Version(
            int version,
            String publishedAt,
            int dimensions,
            int reasons,
            @Nullable String note) {}

    static CodebooksAnswer of(PublishedCodebooks codebooks) {
        return new CodebooksAnswer(
                codebooks.newest().version(),
                codebooks.history().reversed().stream()
                        .map(known -> new Version(
                                known.version(),
                                known.publishedAt().toString(),
                                known.dimensions(),
                                known.reasons(),
                                codebooks
                                        .published(known.version())
                                        .map(Codebook::getNote)
                                        .orElse(null)))
                        .toList());
    }
}
