@NullMarked
package org.mangomoment.search.similarity;

import org.jspecify.annotations.NullMarked;
