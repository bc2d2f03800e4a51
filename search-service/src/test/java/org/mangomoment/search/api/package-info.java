@NullMarked
package org.mangomoment.search.api;

import org.jspecify.annotations.NullMarked;
