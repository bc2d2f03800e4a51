/// Stories counted by two things at once, with what can be said of the differences.
@NullMarked
package org.mangomoment.search.insight;

import org.jspecify.annotations.NullMarked;
