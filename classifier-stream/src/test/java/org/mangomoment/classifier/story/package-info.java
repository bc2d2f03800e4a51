@NullMarked
package org.mangomoment.classifier.story;

import org.jspecify.annotations.NullMarked;
