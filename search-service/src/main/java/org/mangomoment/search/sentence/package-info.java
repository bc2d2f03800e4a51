/// An index of the sentences of stories by their meaning: vectors in Lucene's HNSW graph, a function of the log like
/// the index of words, beside it and independent of it. Holds ids, places and vectors, and no word of a story.
@NullMarked
package org.mangomoment.search.sentence;

import org.jspecify.annotations.NullMarked;
