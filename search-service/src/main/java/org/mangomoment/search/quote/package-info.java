/// The quote bank: passages of stories that are kept as quotations, and where each was used.
@NullMarked
package org.mangomoment.search.quote;

import org.jspecify.annotations.NullMarked;
