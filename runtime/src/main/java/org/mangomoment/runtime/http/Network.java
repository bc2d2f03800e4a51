package org.mangomoment.runtime.http;

import java.util.Arrays;

/// Whom an address counts with: an IPv6 address with its /64, which is one household or office; an IPv4 address alone.
public final class Network {
    private static final int NETWORK_GROUPS = 4;

    private Network() {}

    /// The network of an address in text form.
    public static String of(String address) {
        var groups = address.replace("[", "").replace("]", "").split(":", -1);
        return groups.length <= NETWORK_GROUPS ? address : String.join(":", Arrays.copyOf(groups, NETWORK_GROUPS));
    }
}
