@NullMarked
package org.mangomoment.ingest.intake;

import org.jspecify.annotations.NullMarked;
