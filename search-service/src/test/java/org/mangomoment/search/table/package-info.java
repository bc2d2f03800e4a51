@NullMarked
package org.mangomoment.search.table;

import org.jspecify.annotations.NullMarked;
