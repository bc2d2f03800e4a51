package org.mangomoment.search.alert;

import org.mangomoment.runtime.smtp.Delivery;

/// Hands one mail to a mail server.
@FunctionalInterface
interface Outbox {
    Delivery deliver(Digest digest);
}
