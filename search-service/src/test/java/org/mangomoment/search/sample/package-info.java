@NullMarked
package org.mangomoment.search.sample;

import org.jspecify.annotations.NullMarked;
