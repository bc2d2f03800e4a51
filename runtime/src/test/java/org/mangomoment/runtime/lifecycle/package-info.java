@NullMarked
package org.mangomoment.runtime.lifecycle;

import org.jspecify.annotations.NullMarked;
