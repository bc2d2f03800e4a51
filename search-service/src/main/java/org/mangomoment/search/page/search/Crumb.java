package org.mangomoment.search.page.search;

/// A part of the search that can be taken away.
///
/// @param facet    the facet's id, or `q` for the words
/// @param label    as it is read
/// @param excluded whether it shuts out
/// @param remove   address of the search without it
public record Crumb(String facet, String label, boolean excluded, String remove) {}
