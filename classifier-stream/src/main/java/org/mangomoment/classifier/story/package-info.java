/// What may be read of a submission: its redacted story, with what people asked to hide or show. Pure and
/// deterministic: the same submission and requests always give the same story and version.
@NullMarked
package org.mangomoment.classifier.story;

import org.jspecify.annotations.NullMarked;
