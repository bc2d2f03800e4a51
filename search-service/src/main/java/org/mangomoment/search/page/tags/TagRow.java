package org.mangomoment.search.page.tags;

import org.mangomoment.search.library.SearchRequest;

/// A tag as it is listed.
///
/// @param stories that the reader may see
/// @param own     whether the reader has a private tag of this name
public record TagRow(String name, long stories, boolean own) {
    /// The address of the search for its stories.
    public String search() {
        return "/?" + request(name).parameters();
    }

    /// The search for the stories with a tag.
    static SearchRequest request(String name) {
        return SearchRequest.everything().withQuery("tag:\"" + name + '"');
    }
}
