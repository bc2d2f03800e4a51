/// Suggesting eligibility and dimensions for a story, with the words that speak for and against.
@NullMarked
package org.mangomoment.classifier.suggestion;

import org.jspecify.annotations.NullMarked;
