/// Suggestion models as stewards see them: states, figures, what a candidate would change, and what they may ask.
@NullMarked
package org.mangomoment.search.model;

import org.jspecify.annotations.NullMarked;
