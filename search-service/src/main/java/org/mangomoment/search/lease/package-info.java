/// Who has which story open, so that two reviewers seldom read the same one at the same time.
@NullMarked
package org.mangomoment.search.lease;

import org.jspecify.annotations.NullMarked;
