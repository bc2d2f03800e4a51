/// The door for tellers: a page on which a story is told.
@NullMarked
package org.mangomoment.ingest.form;

import org.jspecify.annotations.NullMarked;
