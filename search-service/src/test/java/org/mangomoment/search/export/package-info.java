@NullMarked
package org.mangomoment.search.export;

import org.jspecify.annotations.NullMarked;
