package org.mangomoment.search.codebook;

/// Where the newest codebook is found.
@FunctionalInterface
public interface Codebooks {
    /// The newest version; never null, version 0 before the first was published.
    CodebookView newest();
}
