@NullMarked
package org.mangomoment.search.vocabulary;

import org.jspecify.annotations.NullMarked;
