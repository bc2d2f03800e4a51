/// Reviewers' acts: checked by pure code, then published.
@NullMarked
package org.mangomoment.search.decision;

import org.jspecify.annotations.NullMarked;
