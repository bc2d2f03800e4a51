/// Whether the process lives and whether it makes progress.
@NullMarked
package org.mangomoment.runtime.health;

import org.jspecify.annotations.NullMarked;
