@NullMarked
package org.mangomoment.search.page.passage;

import org.jspecify.annotations.NullMarked;
