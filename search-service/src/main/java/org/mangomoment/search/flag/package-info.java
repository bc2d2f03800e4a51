/// Stories that reviewers flag, so that they or a steward look at them once more.
@NullMarked
package org.mangomoment.search.flag;

import org.jspecify.annotations.NullMarked;
