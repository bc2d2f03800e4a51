package org.mangomoment.search.page.search;

/// Where a page stands among the others.
///
/// @param page   0 and up
/// @param last   the last page that can be asked for
/// @param before address of the page before; empty when there is none
/// @param after  address of the page after; empty when there is none
public record Paging(int page, int last, String before, String after) {}
