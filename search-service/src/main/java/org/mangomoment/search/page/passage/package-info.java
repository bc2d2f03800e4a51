/// A story's text cut into pieces that look different: hidden, searched for, speaking for a dimension.
@NullMarked
package org.mangomoment.search.page.passage;

import org.jspecify.annotations.NullMarked;
