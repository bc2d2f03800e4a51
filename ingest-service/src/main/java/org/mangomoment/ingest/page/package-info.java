/// Pages for tellers: the frame around them, their words in Dutch and English.
@NullMarked
package org.mangomoment.ingest.page;

import org.jspecify.annotations.NullMarked;
