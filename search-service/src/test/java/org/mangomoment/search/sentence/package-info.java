@NullMarked
package org.mangomoment.search.sentence;

import org.jspecify.annotations.NullMarked;
