/// How far coders agree: agreement coefficients over what several people said of the same units.
@NullMarked
package org.mangomoment.search.agreement;

import org.jspecify.annotations.NullMarked;
