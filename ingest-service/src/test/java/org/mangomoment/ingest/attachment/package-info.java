@NullMarked
package org.mangomoment.ingest.attachment;

import org.jspecify.annotations.NullMarked;
