/// How good suggestions, redaction and language detection are, measured on texts whose answers people gave.
@NullMarked
package org.mangomoment.classifier.evaluation;

import org.jspecify.annotations.NullMarked;
