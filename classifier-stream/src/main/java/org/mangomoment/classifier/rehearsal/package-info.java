/// What publishing a codebook would change, told before it is published.
@NullMarked
package org.mangomoment.classifier.rehearsal;

import org.jspecify.annotations.NullMarked;
