/// Campaign channels and the keys by which they are known.
@NullMarked
package org.mangomoment.ingest.channel;

import org.jspecify.annotations.NullMarked;
