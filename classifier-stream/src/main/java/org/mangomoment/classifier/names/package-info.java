/// Names of persons, places and organisations in Dutch, English and other text.
@NullMarked
package org.mangomoment.classifier.names;

import org.jspecify.annotations.NullMarked;
