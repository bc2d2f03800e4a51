/// Discussions: writing, closing, and the list of open ones.
@NullMarked
package org.mangomoment.search.page.discussions;

import org.jspecify.annotations.NullMarked;
