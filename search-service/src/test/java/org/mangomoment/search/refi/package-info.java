@NullMarked
package org.mangomoment.search.refi;

import org.jspecify.annotations.NullMarked;
