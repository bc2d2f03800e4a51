package org.mangomoment.allinone.erasure;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Looks for many byte sequences at once. Every sequence has at least [#SHORTEST] bytes; its first four are looked up
/// at every position, so the time hardly depends on how many there are. Immutable.
final class ByteSearch {
    /// Shorter sequences would be found by chance.
    static final int SHORTEST = 6;

    private static final int ANCHOR = 4;
    private static final int HASH_BITS = 20;
    private static final int BUFFER = 1 << 20;

    private final Map<Integer, List<byte[]>> byAnchor = new HashMap<>();
    private final BitSet hashes = new BitSet(1 << HASH_BITS);
    private int longest = SHORTEST;

    ByteSearch(Collection<byte[]> sequences) {
        for (var sequence : sequences) {
            if (sequence.length < SHORTEST) {
                throw new IllegalArgumentException("A sequence has " + sequence.length + " bytes; expected 6 or more.");
            }
            var anchor = anchor(sequence, 0);
            byAnchor.computeIfAbsent(anchor, _ -> new ArrayList<>()).add(sequence);
            hashes.set(hash(anchor));
            longest = Math.max(longest, sequence.length);
        }
    }

    /// Whether any sequence is there.
    boolean in(byte[] bytes) {
        return first(bytes, bytes.length) >= 0;
    }

    /// Tells of every sequence that is there, as the very array that was given; of some more than once.
    void all(byte[] bytes, Consumer<byte[]> found) {
        for (var at = 0; at + ANCHOR <= bytes.length; at++) {
            var anchor = anchor(bytes, at);
            if (hashes.get(hash(anchor))) {
                for (var sequence : byAnchor.getOrDefault(anchor, List.of())) {
                    if (isAt(sequence, bytes, at, bytes.length)) {
                        found.accept(sequence);
                    }
                }
            }
        }
    }

    /// Whether any sequence is in what is left of a stream; reads it in pieces that overlap.
    boolean in(InputStream stream) throws IOException {
        var buffer = new byte[BUFFER + longest];
        var kept = 0;
        for (int read; (read = stream.readNBytes(buffer, kept, BUFFER)) > 0; ) {
            var length = kept + read;
            if (first(buffer, length) >= 0) {
                return true;
            }
            kept = Math.min(longest - 1, length);
            System.arraycopy(buffer, length - kept, buffer, 0, kept);
        }
        return false;
    }

    private int first(byte[] bytes, int length) {
        for (var at = 0; at + ANCHOR <= length; at++) {
            var anchor = anchor(bytes, at);
            if (hashes.get(hash(anchor))) {
                for (var sequence : byAnchor.getOrDefault(anchor, List.of())) {
                    if (isAt(sequence, bytes, at, length)) {
                        return at;
                    }
                }
            }
        }
        return -1;
    }

    private static boolean isAt(byte[] sequence, byte[] bytes, int at, int length) {
        return at + sequence.length <= length
                && Arrays.equals(sequence, 0, sequence.length, bytes, at, at + sequence.length);
    }

    private static int anchor(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 24
                | (bytes[at + 1] & 0xFF) << 16
                | (bytes[at + 2] & 0xFF) << 8
                | (bytes[at + 3] & 0xFF);
    }

    /// Multiplies by 2^32 divided by the golden ratio (Knuth, The Art of Computer Programming 3, 6.4).
    private static int hash(int anchor) {
        return (anchor * 0x9E3779B9) >>> (32 - HASH_BITS);
    }
}
