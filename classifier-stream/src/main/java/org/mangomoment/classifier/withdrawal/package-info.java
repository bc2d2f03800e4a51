/// Erases what the classifier keeps of stories that were withdrawn, besides what the stream itself erases.
@NullMarked
package org.mangomoment.classifier.withdrawal;

import org.jspecify.annotations.NullMarked;
