@NullMarked
package org.mangomoment.runtime.metrics;

import org.jspecify.annotations.NullMarked;
