/// How words are told apart and made comparable: lemmas, stems, parts of Dutch compounds, folded letters.
@NullMarked
package org.mangomoment.search.words;

import org.jspecify.annotations.NullMarked;
