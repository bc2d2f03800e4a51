/// The pages on which stewards read the codebook, compare its versions and edit the next one.
@NullMarked
package org.mangomoment.search.page.codebook;

import org.jspecify.annotations.NullMarked;
