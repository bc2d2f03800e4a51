@NullMarked
package org.mangomoment.classifier.learning;

import org.jspecify.annotations.NullMarked;
