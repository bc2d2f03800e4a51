@NullMarked
package org.mangomoment.search.insight;

import org.jspecify.annotations.NullMarked;
