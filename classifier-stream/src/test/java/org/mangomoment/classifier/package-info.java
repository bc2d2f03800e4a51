/// What the tests of the classifier share: a broker with everything that is written to it.
@NullMarked
package org.mangomoment.classifier;

import org.jspecify.annotations.NullMarked;
