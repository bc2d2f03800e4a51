/// Room on the disk: told before it is scarce, and intake stopped before there is none.
@NullMarked
package org.mangomoment.runtime.disk;

import org.jspecify.annotations.NullMarked;
