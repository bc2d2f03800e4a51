/// The words of a result on pages: in context, counted and compared.
@NullMarked
package org.mangomoment.search.page.vocabulary;

import org.jspecify.annotations.NullMarked;
