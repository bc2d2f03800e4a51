/// What becomes of unanswered consent.
@NullMarked
package org.mangomoment.ingest.silence;

import org.jspecify.annotations.NullMarked;
