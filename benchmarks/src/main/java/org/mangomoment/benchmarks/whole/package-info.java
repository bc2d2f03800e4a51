/// What the product as a whole takes in, and how soon it is found, beside its parts alone.
@NullMarked
package org.mangomoment.benchmarks.whole;

import org.jspecify.annotations.NullMarked;
