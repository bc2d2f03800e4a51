/// What readers ask for: one story, a search, the next story to review.
@NullMarked
package org.mangomoment.search.library;

import org.jspecify.annotations.NullMarked;
