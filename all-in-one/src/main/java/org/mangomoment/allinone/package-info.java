/// The mango command line: one process for one machine, and the commands that talk to it.
@NullMarked
package org.mangomoment.allinone;

import org.jspecify.annotations.NullMarked;
