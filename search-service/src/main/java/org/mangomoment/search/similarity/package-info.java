/// Whether two texts are the same story, told twice or lightly edited: by the runs of words that they share.
@NullMarked
package org.mangomoment.search.similarity;

import org.jspecify.annotations.NullMarked;
