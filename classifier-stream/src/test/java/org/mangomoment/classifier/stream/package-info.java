@NullMarked
package org.mangomoment.classifier.stream;

import org.jspecify.annotations.NullMarked;
