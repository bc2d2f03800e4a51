/// Pages of citations: freezing a result, its permanent page, the list of all.
@NullMarked
package org.mangomoment.search.page.citations;

import org.jspecify.annotations.NullMarked;
