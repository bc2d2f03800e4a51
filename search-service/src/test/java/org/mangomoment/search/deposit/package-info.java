@NullMarked
package org.mangomoment.search.deposit;

import org.jspecify.annotations.NullMarked;
