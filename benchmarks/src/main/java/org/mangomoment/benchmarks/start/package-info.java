/// How long people wait for the product to start, and for a command to answer.
@NullMarked
package org.mangomoment.benchmarks.start;

import org.jspecify.annotations.NullMarked;
