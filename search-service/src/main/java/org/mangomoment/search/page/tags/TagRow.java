package org.mangomoment.search.page.tags;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.tag.CountedTag;

/// A tag as it is listed.
///
/// @param tag with the number of its stories
public record TagRow(CountedTag tag) {
    /// The address of the search for its stories.
    public String search() {
        return search(tag.name());
    }

    /// The address of the search for the stories with a tag.
    public static String search(String name) {
        return "/?" + SearchRequest.tagged(name).parameters();
    }

    /// The address where a dimension of the draft of the codebook begins with it.
    public String candidate() {
        return "/steward/codebook/draft?tag=" + URLEncoder.encode(tag.name(), StandardCharsets.UTF_8) + "#add";
    }
}
