/// The classifier's suggestion as pages show it, and the stories where it stays covered until the reader has decided.
@NullMarked
package org.mangomoment.search.page.suggestion;

import org.jspecify.annotations.NullMarked;
