/// Learning to review and staying consistent: gold stories, training rounds, checks among ordinary stories,
/// and what the answers come to. Nothing of it is part of the corpus.
@NullMarked
package org.mangomoment.search.calibration;

import org.jspecify.annotations.NullMarked;
