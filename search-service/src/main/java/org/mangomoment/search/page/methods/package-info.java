/// The methods appendix, as a page and as Markdown.
@NullMarked
package org.mangomoment.search.page.methods;

import org.jspecify.annotations.NullMarked;
