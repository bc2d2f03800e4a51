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

    static Verdict of(double probabilityOfYes) {
        if (probabilityOfYes >= YES_FROM) return YES;
        return probabilityOfYes < NO_BELOW ? NO : UNCLEAR;
    }

    /// As decisions and suggestions write it: `yes`, `no`, `unclear`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
