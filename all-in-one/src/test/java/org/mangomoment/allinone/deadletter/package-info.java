/// Dead letters and their second chance.
@NullMarked
package org.mangomoment.allinone.deadletter;

import org.jspecify.annotations.NullMarked;
