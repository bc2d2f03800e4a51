@NullMarked
package org.mangomoment.search.index;

import org.jspecify.annotations.NullMarked;
