@NullMarked
package org.mangomoment.search.methods;

import org.jspecify.annotations.NullMarked;
