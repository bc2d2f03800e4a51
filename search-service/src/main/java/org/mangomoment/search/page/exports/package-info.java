/// What was handed over, by whom, and what of it was withdrawn since.
@NullMarked
package org.mangomoment.search.page.exports;

import org.jspecify.annotations.NullMarked;
