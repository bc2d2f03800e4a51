/// Results of searches that were frozen to be cited.
@NullMarked
package org.mangomoment.search.citation;

import org.jspecify.annotations.NullMarked;
