@NullMarked
package org.mangomoment.search.query;

import org.jspecify.annotations.NullMarked;
