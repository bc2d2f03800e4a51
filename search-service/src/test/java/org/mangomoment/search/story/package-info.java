@NullMarked
package org.mangomoment.search.story;

import org.jspecify.annotations.NullMarked;
