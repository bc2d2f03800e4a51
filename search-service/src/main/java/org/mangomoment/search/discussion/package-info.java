/// What colleagues say to each other of a story: notes, open until somebody closes the discussion.
@NullMarked
package org.mangomoment.search.discussion;

import org.jspecify.annotations.NullMarked;
