@NullMarked
package org.mangomoment.search.picture;

import org.jspecify.annotations.NullMarked;
