/// Typed settings, read once: every problem reported together, unknown keys refused, secrets unprintable.
@NullMarked
package org.mangomoment.runtime.settings;

import org.jspecify.annotations.NullMarked;
