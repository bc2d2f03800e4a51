package org.mangomoment.classifier.suggestion;

import java.util.Locale;

/// The answer to: is it a Mangomoment?
public enum Verdict {
    YES,
    NO,
    UNCLEAR;

    /// From this probability on it is yes.
    static final double YES_FROM = 0.6;

    /// Below this probability it is no.
    static final double NO_BELOW = 0.4;

    /// What the cues' probability says.
    public static Verdict of(double probabilityOfYes) {
        if (probabilityOfYes >= YES_FROM) return YES;
        return probabilityOfYes < NO_BELOW ? NO : UNCLEAR;
    }

    /// @throws IllegalArgumentException for anything but `yes`, `no` and `unclear`
    public static Verdict of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /// As decisions and suggestions write it: `yes`, `no`, `unclear`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
