/// Publishing a codebook.
@NullMarked
package org.mangomoment.allinone.codebook;

import org.jspecify.annotations.NullMarked;
