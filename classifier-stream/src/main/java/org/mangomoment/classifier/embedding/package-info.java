/// Sentences as vectors that say what they are about, by an ONNX model: an optional stage beside words and cues.
@NullMarked
package org.mangomoment.classifier.embedding;

import org.jspecify.annotations.NullMarked;
