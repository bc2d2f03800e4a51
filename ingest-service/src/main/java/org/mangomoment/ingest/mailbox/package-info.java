/// Mailboxes as a door for stories: fetched by IMAP, handed to the intake, moved to a folder only when durable.
///
/// Nothing in a mailbox is marked or moved before Kafka has acknowledged, and no mail is ever deleted. A mail that was
/// read twice is one story. `jakarta.mail` is known in this package only.
@NullMarked
package org.mangomoment.ingest.mailbox;

import org.jspecify.annotations.NullMarked;
