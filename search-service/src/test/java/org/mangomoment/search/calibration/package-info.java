@NullMarked
package org.mangomoment.search.calibration;

import org.jspecify.annotations.NullMarked;
