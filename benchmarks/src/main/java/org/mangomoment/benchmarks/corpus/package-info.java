/// A corpus that a benchmark searches: generated, of any size, the same at every run.
@NullMarked
package org.mangomoment.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
