/// Handing stories over: what was ordered, what may leave, the files, and what is kept of each export.
@NullMarked
package org.mangomoment.search.export;

import org.jspecify.annotations.NullMarked;
