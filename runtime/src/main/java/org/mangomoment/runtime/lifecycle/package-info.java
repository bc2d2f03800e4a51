/// Starting parts in order, closing them in reverse, and ending the process when one of them dies.
@NullMarked
package org.mangomoment.runtime.lifecycle;

import org.jspecify.annotations.NullMarked;
