package org.mangomoment.search.page.codebook;

import org.mangomoment.search.codebook.CodebookVersion;
import org.mangomoment.search.codebook.PublishedCodebooks;

/// Names of dimensions, also of those that are no longer offered.
public record DimensionNames(PublishedCodebooks codebooks) {
    /// The name that the newest version gives that has the dimension; its id when none does.
    public String of(String id, String language) {
        return codebooks.history().reversed().stream()
                .map(CodebookVersion::version)
                .flatMap(version -> codebooks.published(version).stream())
                .flatMap(version -> version.getDimensions().stream())
                .filter(known -> known.getId().equals(id))
                .findFirst()
                .map(known -> DraftView.name(known, language))
                .orElse(id);
    }
}
