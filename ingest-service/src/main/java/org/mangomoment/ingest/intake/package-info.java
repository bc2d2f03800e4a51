/// The hallway: checks a story, gives it its stable id, makes it durable, remembers that it did.
@NullMarked
package org.mangomoment.ingest.intake;

import org.jspecify.annotations.NullMarked;
