/// How alike texts are: the same story, told twice or lightly edited, by the runs of words that they share; sentences
/// that mean the same, by the vectors of a model.
@NullMarked
package org.mangomoment.search.similarity;

import org.jspecify.annotations.NullMarked;
