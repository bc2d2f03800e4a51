/// What a paper's methods section says of a study, told from the log.
@NullMarked
package org.mangomoment.search.methods;

import org.jspecify.annotations.NullMarked;
