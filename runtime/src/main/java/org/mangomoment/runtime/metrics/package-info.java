/// Counters and timers in Prometheus form; never an id, a name or a text as a tag.
@NullMarked
package org.mangomoment.runtime.metrics;

import org.jspecify.annotations.NullMarked;
