/// What a codebook of the log says: dimensions, eligibility reasons and the cue phrases that speak for them, whether it
/// can be used, and what differs between two versions. Here, because the classifier, the desk and the commands must say
/// the same of it.
@NullMarked
package org.mangomoment.schemas.codebook;

import org.jspecify.annotations.NullMarked;
