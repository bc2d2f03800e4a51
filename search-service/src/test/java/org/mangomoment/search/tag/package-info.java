@NullMarked
package org.mangomoment.search.tag;

import org.jspecify.annotations.NullMarked;
