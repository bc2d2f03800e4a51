/// The Lucene index: a function of the log, kept current by following it, asked by the library.
@NullMarked
package org.mangomoment.search.index;

import org.jspecify.annotations.NullMarked;
