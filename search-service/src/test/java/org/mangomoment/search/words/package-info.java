@NullMarked
package org.mangomoment.search.words;

import org.jspecify.annotations.NullMarked;
