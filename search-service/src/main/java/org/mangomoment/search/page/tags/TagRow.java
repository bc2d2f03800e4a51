package org.mangomoment.search.page.tags;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.mangomoment.search.library.SearchRequest;

/// A tag as it is listed.
///
/// @param stories that the reader may see
/// @param own     whether the reader has a private tag of this name
/// @param shared  whether the team has one of this name
public record TagRow(String name, long stories, boolean own, boolean shared) {
    /// The address of the search for its stories.
    public String search() {
        return search(name);
    }

    /// The address of the search for the stories with a tag.
    public static String search(String name) {
        return "/?" + SearchRequest.tagged(name).parameters();
    }

    /// The address where a dimension of the draft of the codebook begins with it.
    public String candidate() {
        return "/steward/codebook/draft?tag=" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "#add";
    }
}
