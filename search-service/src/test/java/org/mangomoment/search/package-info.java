@NullMarked
package org.mangomoment.search;

import org.jspecify.annotations.NullMarked;
