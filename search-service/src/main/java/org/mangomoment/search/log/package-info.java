/// Writing to the log and seeing one's own writing.
@NullMarked
package org.mangomoment.search.log;

import org.jspecify.annotations.NullMarked;
