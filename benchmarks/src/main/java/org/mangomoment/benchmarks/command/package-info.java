/// The command `mango bench`.
@NullMarked
package org.mangomoment.benchmarks.command;

import org.jspecify.annotations.NullMarked;
