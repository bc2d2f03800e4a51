@NullMarked
package org.mangomoment.search.saturation;

import org.jspecify.annotations.NullMarked;
