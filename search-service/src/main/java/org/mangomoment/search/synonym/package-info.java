/// Words that mean the same, in Dutch and English: how a query finds more than it says.
@NullMarked
package org.mangomoment.search.synonym;

import org.jspecify.annotations.NullMarked;
