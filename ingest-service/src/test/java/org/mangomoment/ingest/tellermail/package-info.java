@NullMarked
package org.mangomoment.ingest.tellermail;

import org.jspecify.annotations.NullMarked;
