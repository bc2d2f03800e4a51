/// A data folder of version 1, kept as a resource: every later build reads it.
@NullMarked
package org.mangomoment.allinone.kept;

import org.jspecify.annotations.NullMarked;
