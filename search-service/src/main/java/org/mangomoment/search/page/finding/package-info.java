/// The search page: one box, facets, what is active, hits with words in context. The URL is the search.
@NullMarked
package org.mangomoment.search.page.finding;

import org.jspecify.annotations.NullMarked;
