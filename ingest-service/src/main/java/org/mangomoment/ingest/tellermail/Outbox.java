package org.mangomoment.ingest.tellermail;

/// Hands one letter to a mail server.
@FunctionalInterface
interface Outbox {
    Delivery deliver(OutgoingMail letter);
}
