/// Stories that were taken back: a steward's wish, and the list of all wishes.
@NullMarked
package org.mangomoment.search.withdrawal;

import org.jspecify.annotations.NullMarked;
