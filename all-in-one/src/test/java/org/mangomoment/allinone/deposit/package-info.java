@NullMarked
package org.mangomoment.allinone.deposit;

import org.jspecify.annotations.NullMarked;
