/// How often senders may come.
@NullMarked
package org.mangomoment.ingest.limit;

import org.jspecify.annotations.NullMarked;
