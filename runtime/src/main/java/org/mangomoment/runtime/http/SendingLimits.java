package org.mangomoment.runtime.http;

import java.time.Duration;

/// What a client must keep to while its request comes in, and how many connections there may be. Whoever is slower is
/// cut off with 408, so that many slow clients together take nothing from the others.
///
/// @param head                longest from the first byte of a request to the end of its headers
/// @param body                longest wait for a body that is read whole; one that is streamed may take any time
/// @param period              while a body is waited for, `bytesAPeriod` must come in each period
/// @param bytesAPeriod        fewest bytes of a body in a period
/// @param connections         connections at once; for one more the slowest is closed
/// @param connectionsOfOne    connections of one address at once, likewise; trusted proxies have no bound of their own
public record SendingLimits(
        Duration head, Duration body, Duration period, int bytesAPeriod, int connections, int connectionsOfOne) {
    public SendingLimits {
        if (!head.isPositive() || !body.isPositive() || !period.isPositive()) {
            throw new IllegalArgumentException("head, body and period must be longer than nothing");
        }
        if (bytesAPeriod < 1 || connections < 1 || connectionsOfOne < 1) {
            throw new IllegalArgumentException("bytes-a-period, connections and connections-of-one must be 1 or more");
        }
    }
}
