/// Tables that are shown on a page, answered by the API and written to files alike.
@NullMarked
package org.mangomoment.search.table;

import org.jspecify.annotations.NullMarked;
