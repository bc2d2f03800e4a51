/// What it costs to take a story in: push, batch and form, beside a bare producer and an empty handler.
@NullMarked
package org.mangomoment.benchmarks.intake;

import org.jspecify.annotations.NullMarked;
