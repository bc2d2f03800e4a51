/// A story as the desk knows it: everything the log says of it, folded.
@NullMarked
package org.mangomoment.search.story;

import org.jspecify.annotations.NullMarked;
