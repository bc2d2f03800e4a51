/// Texts as the rules read them: what cannot be seen left out, what looks like a plain letter, digit, space or
/// hyphen as that, with the way back into the text as written.
@NullMarked
package org.mangomoment.classifier.folding;

import org.jspecify.annotations.NullMarked;
