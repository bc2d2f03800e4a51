/// Records that this service cannot read.
@NullMarked
package org.mangomoment.ingest.deadletter;

import org.jspecify.annotations.NullMarked;
