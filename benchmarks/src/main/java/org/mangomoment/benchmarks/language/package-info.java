/// What reading a story costs.
@NullMarked
package org.mangomoment.benchmarks.language;

import org.jspecify.annotations.NullMarked;
