@NullMarked
package org.mangomoment.search.quote;

import org.jspecify.annotations.NullMarked;
