/// Stories that were taken back: who withdrew them, what is erased for it, and what is remembered so that no retry
/// brings a
/// story back.
@NullMarked
package org.mangomoment.ingest.withdrawal;

import org.jspecify.annotations.NullMarked;
