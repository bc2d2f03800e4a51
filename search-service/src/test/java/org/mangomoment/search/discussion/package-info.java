@NullMarked
package org.mangomoment.search.discussion;

import org.jspecify.annotations.NullMarked;
