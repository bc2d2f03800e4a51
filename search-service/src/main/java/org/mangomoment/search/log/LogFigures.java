package org.mangomoment.search.log;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// Figures on the log.
///
/// @param lag         records still to be read, by topic
/// @param deadLetters records that could not be processed
public record LogFigures(Map<String, Long> lag, long deadLetters) {
    public LogFigures {
        lag = Collections.unmodifiableSortedMap(new TreeMap<>(lag));
    }

    /// Records still to be read, of all topics.
    public long behind() {
        return lag.values().stream().mapToLong(Long::longValue).sum();
    }
}
