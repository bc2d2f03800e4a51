@NullMarked
package org.mangomoment.runtime.disk;

import org.jspecify.annotations.NullMarked;
