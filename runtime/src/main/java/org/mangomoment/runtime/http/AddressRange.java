package org.mangomoment.runtime.http;

import java.net.InetAddress;

/// IP addresses that share their first bits, as `10.0.0.0/8`; one address is a range of itself. No name is looked up.
///
/// @param first any address of the range
/// @param bits  how many leading bits all of them share
record AddressRange(InetAddress first, int bits) {
    /// @param text an address or, with a slash, a range in CIDR notation
    /// @throws IllegalArgumentException when it is neither
    static AddressRange parse(String text) {
        var slash = text.indexOf('/');
        var first = address(slash < 0 ? text : text.substring(0, slash));
        var most = first.getAddress().length * Byte.SIZE;
        var bits = slash < 0 ? most : bits(text.substring(slash + 1));
        if (bits > most) {
            throw new IllegalArgumentException("'" + text + "' has more than " + most + " bits");
        }
        return new AddressRange(first, bits);
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.ofLiteral(text);
        } catch (IllegalArgumentException _) {
            throw new IllegalArgumentException("'" + text + "' is no IP address");
        }
    }

    private static int bits(String text) {
        try {
            return Integer.parseUnsignedInt(text);
        } catch (NumberFormatException _) {
            throw new IllegalArgumentException("'" + text + "' is no number of bits");
        }
    }

    boolean contains(InetAddress address) {
        var ours = first.getAddress();
        var other = address.getAddress();
        if (ours.length != other.length) {
            return false;
        }
        for (var bit = 0; bit < bits; bit++) {
            var mask = 0x80 >> (bit % Byte.SIZE);
            if (((ours[bit / Byte.SIZE] ^ other[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
