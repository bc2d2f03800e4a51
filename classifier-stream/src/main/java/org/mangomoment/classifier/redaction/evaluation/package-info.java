/// How good the redaction and the language detection are, measured on texts whose answers people gave.
@NullMarked
package org.mangomoment.classifier.redaction.evaluation;

import org.jspecify.annotations.NullMarked;
