/// The direction of the arrows, as a test.
@NullMarked
package org.mangomoment.allinone.architecture;

import org.jspecify.annotations.NullMarked;
