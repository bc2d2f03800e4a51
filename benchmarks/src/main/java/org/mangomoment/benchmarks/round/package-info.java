/// Several contenders doing the same work in turn, in one process, so that a busy machine hits all of them.
@NullMarked
package org.mangomoment.benchmarks.round;

import org.jspecify.annotations.NullMarked;
