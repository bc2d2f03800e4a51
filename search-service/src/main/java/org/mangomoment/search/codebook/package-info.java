/// The codebook as readers see it: labels, definitions and reasons per language.
@NullMarked
package org.mangomoment.search.codebook;

import org.jspecify.annotations.NullMarked;
