package org.mangomoment.ingest.tellermail;

import org.mangomoment.runtime.smtp.Delivery;

/// Hands one letter to a mail server.
@FunctionalInterface
interface Outbox {
    Delivery deliver(OutgoingMail letter);
}
