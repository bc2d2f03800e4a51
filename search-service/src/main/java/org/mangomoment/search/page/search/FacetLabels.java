package org.mangomoment.search.page.search;

import org.mangomoment.runtime.web.Messages;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.library.Facet;

/// What people call the values of facets.
///
/// @param words the sentences of the reader's language
public record FacetLabels(Messages words, CodebookView codebook) {
    /// The value of a story that none of the dimensions fits.
    public static final String NONE = "none";

    /// A value as it is read.
    public String label(Facet facet, String value) {
        return facet instanceof Facet.Derived derived && derived.ofDimensions() && !value.equals(NONE)
                ? codebook.label(value, words.language())
                : words.value(facet.vocabulary(), value);
    }
}
