@NullMarked
package org.mangomoment.search.savedsearch;

import org.jspecify.annotations.NullMarked;
