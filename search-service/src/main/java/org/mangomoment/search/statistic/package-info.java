/// Statistics on counts: keyness, tests of independence, correction for many tests. Pure functions.
@NullMarked
package org.mangomoment.search.statistic;

import org.jspecify.annotations.NullMarked;
