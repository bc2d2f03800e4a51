@NullMarked
package org.mangomoment.search.evaluation;

import org.jspecify.annotations.NullMarked;
