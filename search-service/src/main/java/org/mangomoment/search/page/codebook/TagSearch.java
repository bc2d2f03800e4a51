package org.mangomoment.search.page.codebook;

import org.mangomoment.search.library.SearchRequest;

/// The tag that a dimension came from.
///
/// @param name as colleagues wrote it
public record TagSearch(String name) {
    /// The address of the search for its stories.
    public String address() {
        return "/?" + SearchRequest.tagged(name).parameters();
    }
}
