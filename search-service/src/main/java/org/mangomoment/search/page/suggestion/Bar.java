package org.mangomoment.search.page.suggestion;

import java.util.Locale;

/// A score and the threshold from which on it is suggested, both 0 to 1.
public record Bar(double score, double threshold) {
    /// Width of the score, in hundredths.
    public long width() {
        return Math.round(Math.clamp(score, 0, 1) * 100);
    }

    /// Place of the threshold, in hundredths.
    public long tick() {
        return Math.round(Math.clamp(threshold, 0, 1) * 100);
    }

    /// Whether the score reaches the threshold.
    public boolean over() {
        return score >= threshold;
    }

    /// A value as it is read aloud.
    public static String spoken(double value, Locale locale) {
        return String.format(locale, "%.2f", value);
    }
}
