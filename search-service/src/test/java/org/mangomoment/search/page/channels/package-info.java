/// The addresses on posters.
@NullMarked
package org.mangomoment.search.page.channels;

import org.jspecify.annotations.NullMarked;
