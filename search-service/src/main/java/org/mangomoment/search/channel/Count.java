package org.mangomoment.search.channel;

import java.util.Map;
import java.util.TreeMap;

/// What became of stories.
///
/// @param accepted new stories
/// @param repeated stories that had been taken before
/// @param refused  what was not taken, by reason
/// @param leftOut  what was told with stories that were taken and was not understood, by field with its finding
public record Count(long accepted, long repeated, Map<String, Long> refused, Map<String, Long> leftOut) {
    /// Nothing.
    public static final Count NONE = new Count(0, 0, Map.of(), Map.of());

    public Count {
        refused = Map.copyOf(refused);
        leftOut = Map.copyOf(leftOut);
    }

    /// Both together.
    public Count plus(Count other) {
        return new Count(
                accepted + other.accepted,
                repeated + other.repeated,
                sum(refused, other.refused),
                sum(leftOut, other.leftOut));
    }

    private static Map<String, Long> sum(Map<String, Long> one, Map<String, Long> other) {
        var sum = new TreeMap<>(one);
        other.forEach((reason, count) -> sum.merge(reason, count, Long::sum));
        return sum;
    }

    /// What was not taken, for whatever reason.
    public long allRefused() {
        return refused.values().stream().mapToLong(Long::longValue).sum();
    }
}
