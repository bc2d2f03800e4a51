/// What the writer of a mail newly wrote: quoted history, signatures, mobile footers and disclaimers taken away.
///
/// The cut text is a view; the mail's own bytes stay the record. What is ambiguous is kept.
@NullMarked
package org.mangomoment.ingest.reply;

import org.jspecify.annotations.NullMarked;
