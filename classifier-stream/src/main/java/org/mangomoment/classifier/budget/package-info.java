/// Work that may take too long or fail in any way, done under a time budget so that the caller lives on.
@NullMarked
package org.mangomoment.classifier.budget;

import org.jspecify.annotations.NullMarked;
