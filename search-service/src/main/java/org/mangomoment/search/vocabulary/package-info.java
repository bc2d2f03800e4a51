/// The words of a result: in their context, counted, beside each other, and compared with those of other
/// stories.
@NullMarked
package org.mangomoment.search.vocabulary;

import org.jspecify.annotations.NullMarked;
