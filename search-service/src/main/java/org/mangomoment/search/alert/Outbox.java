package org.mangomoment.search.alert;

/// Hands one mail to a mail server.
@FunctionalInterface
interface Outbox {
    /// What became of it.
    enum Delivery {
        /// The server took it, or the connection broke when it may have.
        TAKEN,
        /// The server surely did not take it.
        NOT_TAKEN
    }

    Delivery deliver(Digest digest);
}
