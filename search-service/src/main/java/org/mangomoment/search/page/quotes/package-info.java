/// Pages of the quote bank: keeping a passage, the list, noting a use.
@NullMarked
package org.mangomoment.search.page.quotes;

import org.jspecify.annotations.NullMarked;
