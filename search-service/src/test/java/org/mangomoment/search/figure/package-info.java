@NullMarked
package org.mangomoment.search.figure;

import org.jspecify.annotations.NullMarked;
