/// Every page of the desk, put together.
@NullMarked
package org.mangomoment.search.page;

import org.jspecify.annotations.NullMarked;
