package org.mangomoment.search.synonym;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Which synonyms are known.
///
/// @param care whether those that come with the product are
/// @param file further ones; null for none
public record SynonymSettings(boolean care, @Nullable Path file) {
    /// Those that come with the product.
    public static final SynonymSettings CARE = new SynonymSettings(true, null);
}
