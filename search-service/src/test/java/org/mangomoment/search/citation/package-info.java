@NullMarked
package org.mangomoment.search.citation;

import org.jspecify.annotations.NullMarked;
