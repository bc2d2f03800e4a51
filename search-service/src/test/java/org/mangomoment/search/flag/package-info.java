@NullMarked
package org.mangomoment.search.flag;

import org.jspecify.annotations.NullMarked;
