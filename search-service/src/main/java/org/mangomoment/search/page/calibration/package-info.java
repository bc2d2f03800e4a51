/// Pages of training rounds, of what checks come to, and of gold stories.
@NullMarked
package org.mangomoment.search.page.calibration;

import org.jspecify.annotations.NullMarked;
