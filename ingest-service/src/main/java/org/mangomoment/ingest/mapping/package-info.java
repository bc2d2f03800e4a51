/// A channel's own field names and values in those of the push form (docs/mapping.md).
@NullMarked
package org.mangomoment.ingest.mapping;

import org.jspecify.annotations.NullMarked;
