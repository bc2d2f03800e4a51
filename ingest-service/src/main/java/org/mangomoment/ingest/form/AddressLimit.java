package org.mangomoment.ingest.form;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// How many forms one address may send in a minute; an IPv6 address counts with its /64, which is one household. Keeps
/// one minute in memory. Thread-safe.
final class AddressLimit {
    private static final long MINUTE = Duration.ofMinutes(1).toMillis();
    private static final int NETWORK_GROUPS = 4;

    private final int mostPerMinute;
    private final Clock clock;
    private final Map<String, Integer> sent = new HashMap<>();
    private long minute;

    AddressLimit(int mostPerMinute, Clock clock) {
        this.mostPerMinute = mostPerMinute;
        this.clock = clock;
    }

    /// Counts one more.
    ///
    /// @return whether that is still within the limit
    synchronized boolean admits(String address) {
        var now = clock.millis() / MINUTE;
        if (now != minute) {
            minute = now;
            sent.clear();
        }
        return sent.merge(network(address), 1, Integer::sum) <= mostPerMinute;
    }

    private static String network(String address) {
        var groups = address.replace("[", "").replace("]", "").split(":", -1);
        return groups.length <= NETWORK_GROUPS ? address : String.join(":", Arrays.copyOf(groups, NETWORK_GROUPS));
    }
}
