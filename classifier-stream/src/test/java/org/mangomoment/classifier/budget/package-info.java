@NullMarked
package org.mangomoment.classifier.budget;

import org.jspecify.annotations.NullMarked;
