/// Whole journeys of a story through the running product.
@NullMarked
package org.mangomoment.allinone.pipeline;

import org.jspecify.annotations.NullMarked;
