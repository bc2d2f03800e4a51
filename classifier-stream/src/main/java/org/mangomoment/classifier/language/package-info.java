/// In which language a story is written.
@NullMarked
package org.mangomoment.classifier.language;

import org.jspecify.annotations.NullMarked;
