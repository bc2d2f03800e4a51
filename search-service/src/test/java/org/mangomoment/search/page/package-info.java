/// The pages over HTTP and in a browser, with synthetic stories from memory.
@NullMarked
package org.mangomoment.search.page;

import org.jspecify.annotations.NullMarked;
