@NullMarked
package org.mangomoment.search.lease;

import org.jspecify.annotations.NullMarked;
