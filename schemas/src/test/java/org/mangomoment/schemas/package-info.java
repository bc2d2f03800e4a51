@NullMarked
package org.mangomoment.schemas;

import org.jspecify.annotations.NullMarked;
