@NullMarked
package org.mangomoment.ingest.reply;

import org.jspecify.annotations.NullMarked;
