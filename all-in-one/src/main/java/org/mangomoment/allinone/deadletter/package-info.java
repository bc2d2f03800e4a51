/// Dead letters as an operator sees them: listed with the reason, put back with their original bytes.
@NullMarked
package org.mangomoment.allinone.deadletter;

import org.jspecify.annotations.NullMarked;
