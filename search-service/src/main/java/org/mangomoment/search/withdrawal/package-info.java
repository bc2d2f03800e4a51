/// Stories that were taken back: a steward's withdrawals, and the list of all.
@NullMarked
package org.mangomoment.search.withdrawal;

import org.jspecify.annotations.NullMarked;
