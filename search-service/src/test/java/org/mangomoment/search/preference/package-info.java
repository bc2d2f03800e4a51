@NullMarked
package org.mangomoment.search.preference;

import org.jspecify.annotations.NullMarked;
