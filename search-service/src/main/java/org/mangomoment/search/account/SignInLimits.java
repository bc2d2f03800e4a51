package org.mangomoment.search.account;

import java.net.InetAddress;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/// How often somebody may try a password. A browser that has signed in before has a share of its own, so that nobody
/// elsewhere can lock its owner out; all others are counted by name and address together, by address, and by name. An
/// attempt counts from its beginning, so that many at once are no more than one after another. Thread-safe.
final class SignInLimits {
    static final int OF_A_DEVICE = 10;
    static final int OF_A_NAME_AT_AN_ADDRESS = 10;
    static final int OF_AN_ADDRESS = 50;

    /// From all addresses without a known browser: ten outsiders are needed to close a name to new browsers.
    static final int OF_A_NAME = 100;

    private static final int BYTES_OF_AN_IPV6_NETWORK = 8;

    private final Attempts byDevice;
    private final Attempts byNameAndAddress;
    private final Attempts byAddress;
    private final Attempts byName;

    SignInLimits(Clock clock) {
        byDevice = new Attempts(OF_A_DEVICE, clock);
        byNameAndAddress = new Attempts(OF_A_NAME_AT_AN_ADDRESS, clock);
        byAddress = new Attempts(OF_AN_ADDRESS, clock);
        byName = new Attempts(OF_A_NAME, clock);
    }

    /// Who tries: what is counted for it.
    ///
    /// @param own    forgotten when the password was right
    /// @param shared of this, only the right attempt is taken back
    record Trier(List<Counter> own, List<Counter> shared) {}

    /// One count.
    record Counter(Attempts attempts, String key) {}

    /// A browser that has signed in before.
    ///
    /// @param device hash of its cookie
    Trier known(String name, String device) {
        return new Trier(List.of(new Counter(byDevice, Hashing.sha256(name) + "/" + device)), List.of());
    }

    /// Any other browser.
    Trier stranger(String name, String address) {
        var who = Hashing.sha256(name); // What was typed as a name may be long, or a password.
        var from = network(address);
        return new Trier(
                List.of(new Counter(byNameAndAddress, who + "/" + from)),
                List.of(new Counter(byAddress, from), new Counter(byName, who)));
    }

    /// A signed-in colleague who says their password again.
    Trier signedIn(String name) {
        return new Trier(List.of(new Counter(byDevice, Hashing.sha256(name))), List.of());
    }

    /// Begins an attempt, unless there were too many.
    ///
    /// @return seconds until the next attempt makes sense; 0 when this one may go on
    synchronized int begin(Trier trier) {
        var wait = 0;
        for (var counters : List.of(trier.own, trier.shared)) {
            for (var counter : counters) {
                wait = Math.max(wait, counter.attempts.wait(counter.key));
            }
        }
        if (wait == 0) {
            trier.own.forEach(counter -> counter.attempts.add(counter.key));
            trier.shared.forEach(counter -> counter.attempts.add(counter.key));
        }
        return wait;
    }

    /// The password was right.
    synchronized void succeeded(Trier trier) {
        trier.own.forEach(counter -> counter.attempts.forget(counter.key));
        trier.shared.forEach(counter -> counter.attempts.takeBack(counter.key));
    }

    /// The part of an address that one person has: all of IPv4, the first 64 bits of IPv6.
    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return Arrays.toString(Arrays.copyOf(bytes, Math.min(bytes.length, BYTES_OF_AN_IPV6_NETWORK)));
        } catch (IllegalArgumentException _) {
            return address;
        }
    }
}
