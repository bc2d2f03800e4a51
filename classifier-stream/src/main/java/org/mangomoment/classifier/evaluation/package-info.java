/// How good suggestions are, measured on stories whose dimensions are known.
@NullMarked
package org.mangomoment.classifier.evaluation;

import org.jspecify.annotations.NullMarked;
