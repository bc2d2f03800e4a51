/// Mails that a person has to look at: what is remembered of them, and the page on which their text is handed in.
@NullMarked
package org.mangomoment.ingest.lookat;

import org.jspecify.annotations.NullMarked;
