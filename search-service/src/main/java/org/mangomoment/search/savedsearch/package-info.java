/// Searches that colleagues keep under a name, and what each searched for last.
@NullMarked
package org.mangomoment.search.savedsearch;

import org.jspecify.annotations.NullMarked;
