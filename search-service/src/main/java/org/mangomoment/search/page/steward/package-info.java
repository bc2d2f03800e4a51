/// The steward's page: what waits for consent, how the index does, what could not be processed.
@NullMarked
package org.mangomoment.search.page.steward;

import org.jspecify.annotations.NullMarked;
