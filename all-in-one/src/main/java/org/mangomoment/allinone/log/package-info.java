/// Reading what stands in the log, once, from its beginning.
@NullMarked
package org.mangomoment.allinone.log;

import org.jspecify.annotations.NullMarked;
