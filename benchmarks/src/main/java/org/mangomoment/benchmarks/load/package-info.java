/// Clients that keep a server busy, and what they get done.
@NullMarked
package org.mangomoment.benchmarks.load;

import org.jspecify.annotations.NullMarked;
