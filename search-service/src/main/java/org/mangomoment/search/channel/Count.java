package org.mangomoment.search.channel;

import java.util.Map;
import java.util.TreeMap;

/// What became of stories.
///
/// @param accepted new stories
/// @param repeated stories that had been taken before
/// @param refused  what was not taken, by reason
public record Count(long accepted, long repeated, Map<String, Long> refused) {
    /// Nothing.
    public static final Count NONE = new Count(0, 0, Map.of());

    public Count {
        refused = Map.copyOf(refused);
    }

    /// Both together.
    public Count plus(Count other) {
        var reasons = new TreeMap<>(refused);
        other.refused.forEach((reason, count) -> reasons.merge(reason, count, Long::sum));
        return new Count(accepted + other.accepted, repeated + other.repeated, reasons);
    }

    /// What was not taken, for whatever reason.
    public long allRefused() {
        return refused.values().stream().mapToLong(Long::longValue).sum();
    }
}
