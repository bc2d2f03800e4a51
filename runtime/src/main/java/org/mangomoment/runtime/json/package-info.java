/// The one way to read JSON that was sent: strict, bounded, into records, with every mistake named at once.
@NullMarked
package org.mangomoment.runtime.json;

import org.jspecify.annotations.NullMarked;
