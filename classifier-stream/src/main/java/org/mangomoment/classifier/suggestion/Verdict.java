package org.mangomoment.classifier.suggestion;

import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.EligibilityAnswer;

/// The answer to: is it a Mangomoment?
public enum Verdict {
    YES(EligibilityAnswer.YES),
    NO(EligibilityAnswer.NO),
    UNCLEAR(EligibilityAnswer.UNCLEAR);

    /// From this probability on it is yes.
    static final double YES_FROM = 0.6;

    /// Below this probability it is no.
    static final double NO_BELOW = 0.4;

    private final EligibilityAnswer stored;

    Verdict(EligibilityAnswer stored) {
        this.stored = stored;
    }

    /// What the cues' probability says.
    public static Verdict of(double probabilityOfYes) {
        if (probabilityOfYes >= YES_FROM) return YES;
        return probabilityOfYes < NO_BELOW ? NO : UNCLEAR;
    }

    /// What a decision or a suggestion says; null for an answer of a later version.
    public static @Nullable Verdict of(EligibilityAnswer answer) {
        return switch (answer) {
            case YES -> YES;
            case NO -> NO;
            case UNCLEAR -> UNCLEAR;
            case UNKNOWN -> null;
        };
    }

    /// As decisions and suggestions have it.
    public EligibilityAnswer stored() {
        return stored;
    }
}
