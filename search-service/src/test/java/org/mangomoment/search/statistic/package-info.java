@NullMarked
package org.mangomoment.search.statistic;

import org.jspecify.annotations.NullMarked;
