/// How good the search is: precision and recall over queries whose answers were judged.
@NullMarked
package org.mangomoment.search.evaluation;

import org.jspecify.annotations.NullMarked;
