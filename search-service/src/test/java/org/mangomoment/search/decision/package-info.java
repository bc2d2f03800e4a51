@NullMarked
package org.mangomoment.search.decision;

import org.jspecify.annotations.NullMarked;
