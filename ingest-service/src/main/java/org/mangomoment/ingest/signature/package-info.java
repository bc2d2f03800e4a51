/// How a request proves that it comes from who holds a key, without the key travelling.
@NullMarked
package org.mangomoment.ingest.signature;

import org.jspecify.annotations.NullMarked;
