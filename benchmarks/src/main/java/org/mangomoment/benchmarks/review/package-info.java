/// What reviewers wait for when many of them decide at once.
@NullMarked
package org.mangomoment.benchmarks.review;

import org.jspecify.annotations.NullMarked;
