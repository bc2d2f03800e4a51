/// How well the language of a text is told.
@NullMarked
package org.mangomoment.classifier.language.evaluation;

import org.jspecify.annotations.NullMarked;
