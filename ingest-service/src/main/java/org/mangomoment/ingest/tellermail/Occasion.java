package org.mangomoment.ingest.tellermail;

import java.util.Arrays;
import java.util.Optional;
import org.mangomoment.schemas.TellerMailKind;
import org.mangomoment.schemas.Words;

/// Why a teller is written to; each at most once for a story.
public enum Occasion {
    /// The story came by mail. At most one answer a day goes to one address, whatever comes from it.
    ANSWER(TellerMailKind.ANSWER, "auto-replied"),
    /// What came by mail cannot be read here, and a person looks at it. There is no story yet. Bounded together
    /// with the answers.
    LOOKED_AT(TellerMailKind.LOOKED_AT, "auto-replied"),
    /// Consent has not been answered.
    REMINDER(TellerMailKind.REMINDER, "auto-generated");

    private final TellerMailKind kind;
    private final String autoSubmitted;

    Occasion(TellerMailKind kind, String autoSubmitted) {
        this.kind = kind;
        this.autoSubmitted = autoSubmitted;
    }

    /// Whether it answers a mail: only one such goes to an address in a day.
    boolean answers() {
        return autoSubmitted.equals("auto-replied");
    }

    /// As in the records.
    TellerMailKind kind() {
        return kind;
    }

    /// As in keys and names of files.
    String id() {
        return Words.of(kind);
    }

    /// The Auto-Submitted header (RFC 3834, 5).
    String autoSubmitted() {
        return autoSubmitted;
    }

    static Optional<Occasion> of(TellerMailKind kind) {
        return Arrays.stream(values()).filter(occasion -> occasion.kind == kind).findFirst();
    }
}
