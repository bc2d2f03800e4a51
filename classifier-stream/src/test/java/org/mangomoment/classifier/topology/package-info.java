@NullMarked
package org.mangomoment.classifier.topology;

import org.jspecify.annotations.NullMarked;
