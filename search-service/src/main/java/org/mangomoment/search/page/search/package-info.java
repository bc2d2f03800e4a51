/// The search page: one box, facets, what is active, hits with words in context. The URL is the search.
@NullMarked
package org.mangomoment.search.page.search;

import org.jspecify.annotations.NullMarked;
