/// The personal link of a teller: what is held of a story and what it may be used for, never the story.
@NullMarked
package org.mangomoment.ingest.personal;

import org.jspecify.annotations.NullMarked;
