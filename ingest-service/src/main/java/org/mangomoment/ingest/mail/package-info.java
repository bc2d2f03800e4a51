/// Understanding one mail: raw RFC 822 bytes in, a `ParsedMail` out; no mailbox, no Kafka, no clock but the time
/// budget.
///
/// Whatever is malformed degrades to the best text that can be had and a warning. Nothing here throws because of a
/// mail.
@NullMarked
package org.mangomoment.ingest.mail;

import org.jspecify.annotations.NullMarked;
