/// The whole product in a process of its own, as people start it, and what it takes of the machine.
@NullMarked
package org.mangomoment.benchmarks.instance;

import org.jspecify.annotations.NullMarked;
