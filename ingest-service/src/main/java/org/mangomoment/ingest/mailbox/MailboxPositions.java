package org.mangomoment.ingest.mailbox;

import java.util.Optional;

/// Remembers how far each mailbox has been read. A hint only: forgetting it costs reading again, never a second story.
public interface MailboxPositions {
    /// What is remembered of the mailbox.
    Optional<Position> find(String mailbox);

    /// Remembers; returns when it is durable.
    void remember(String mailbox, Position position);
}
