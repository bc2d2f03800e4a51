/// Bringing deposits to archives of research data.
@NullMarked
package org.mangomoment.allinone.deposit;

import org.jspecify.annotations.NullMarked;
