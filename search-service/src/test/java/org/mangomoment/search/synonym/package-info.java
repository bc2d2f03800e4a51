@NullMarked
package org.mangomoment.search.synonym;

import org.jspecify.annotations.NullMarked;
