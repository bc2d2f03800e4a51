/// How much one sender may do: per minute by key or address, per day by channel.
@NullMarked
package org.mangomoment.ingest.limit;

import org.jspecify.annotations.NullMarked;
