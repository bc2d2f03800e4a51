@NullMarked
package org.mangomoment.ingest.consent;

import org.jspecify.annotations.NullMarked;
