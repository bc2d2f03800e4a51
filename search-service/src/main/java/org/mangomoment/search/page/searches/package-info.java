/// Pages of saved searches: the list, keeping one, what is new in each, and one's own last searches.
@NullMarked
package org.mangomoment.search.page.searches;

import org.jspecify.annotations.NullMarked;
