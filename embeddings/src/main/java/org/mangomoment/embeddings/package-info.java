/// Sentences as vectors that say what they are about, by an ONNX model: for suggestions beside words and cues, and for
/// searches by meaning. Knows nothing of stories.
@NullMarked
package org.mangomoment.embeddings;

import org.jspecify.annotations.NullMarked;
