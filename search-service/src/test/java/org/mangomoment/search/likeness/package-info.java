@NullMarked
package org.mangomoment.search.likeness;

import org.jspecify.annotations.NullMarked;
