@NullMarked
package org.mangomoment.ingest.mailbox;

import org.jspecify.annotations.NullMarked;
