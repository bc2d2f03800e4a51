/// Stories that may be a robot's: marked where they came in, looked at by a steward.
@NullMarked
package org.mangomoment.search.doubt;

import org.jspecify.annotations.NullMarked;
