/// Learning from decisions: what people decided becomes examples, examples a candidate model with its evaluation, and a
/// candidate that is not worse than the active model takes its place.
@NullMarked
package org.mangomoment.classifier.learning;

import org.jspecify.annotations.NullMarked;
