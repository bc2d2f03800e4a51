/// Honest figures: the share of stories in the corpus, estimated from all suggestions and corrected by the
/// blind random sample.
@NullMarked
package org.mangomoment.search.figure;

import org.jspecify.annotations.NullMarked;
