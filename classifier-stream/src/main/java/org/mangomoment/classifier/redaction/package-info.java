/// Stories without the details that identify somebody.
@NullMarked
package org.mangomoment.classifier.redaction;

import org.jspecify.annotations.NullMarked;
