/// Features: the parts that a service is put together from.
@NullMarked
package org.mangomoment.runtime.feature;

import org.jspecify.annotations.NullMarked;
