/// The pages with figures on the corpus.
@NullMarked
package org.mangomoment.search.page.figures;

import org.jspecify.annotations.NullMarked;
