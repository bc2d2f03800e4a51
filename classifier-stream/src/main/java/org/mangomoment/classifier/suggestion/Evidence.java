package org.mangomoment.classifier.suggestion;

import java.util.Comparator;

/// Words of the text that speak for or against.
///
/// @param start        inclusive, UTF-16 code units
/// @param end          exclusive
/// @param cue          the cue or feature that matched
/// @param contribution signed share in the log-odds of the score; positive speaks for
public record Evidence(int start, int end, String cue, double contribution) {

    /// Strongest first, whatever the sign; then in reading order.
    public static final Comparator<Evidence> STRONGEST_FIRST = Comparator.comparingDouble(
                    (Evidence e) -> -Math.abs(e.contribution()))
            .thenComparingInt(Evidence::start)
            .thenComparingInt(Evidence::end)
            .thenComparing(Evidence::cue);

    public Evidence {
        if (start < 0 || end <= start)
            throw new IllegalArgumentException("evidence from " + start + " to " + end + " holds no words");
    }

    /// The same words, with their share multiplied.
    public Evidence times(double factor) {
        return new Evidence(start, end, cue, contribution * factor);
    }
}
