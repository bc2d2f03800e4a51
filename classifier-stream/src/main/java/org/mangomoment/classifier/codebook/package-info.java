/// The codebook as the classifier reads it: dimensions, eligibility reasons and the cue phrases that speak for them.
@NullMarked
package org.mangomoment.classifier.codebook;

import org.jspecify.annotations.NullMarked;
