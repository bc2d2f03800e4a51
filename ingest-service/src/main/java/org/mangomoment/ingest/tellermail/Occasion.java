package org.mangomoment.ingest.tellermail;

import java.util.Arrays;
import java.util.Optional;

/// Why a teller is written to; each at most once for a story.
public enum Occasion {
    /// The story came by mail. At most one answer a day goes to one address, whatever comes from it.
    ANSWER("answer", "auto-replied"),
    /// What came by mail cannot be read here, and a person looks at it. There is no story yet. Bounded together
    /// with the answers.
    LOOKED_AT("looked-at", "auto-replied"),
    /// Consent has not been answered.
    REMINDER("reminder", "auto-generated");

    private final String id;
    private final String autoSubmitted;

    Occasion(String id, String autoSubmitted) {
        this.id = id;
        this.autoSubmitted = autoSubmitted;
    }

    /// Whether it answers a mail: only one such goes to an address in a day.
    boolean answers() {
        return autoSubmitted.equals("auto-replied");
    }

    /// As in the records.
    String id() {
        return id;
    }

    /// The Auto-Submitted header (RFC 3834, 5).
    String autoSubmitted() {
        return autoSubmitted;
    }

    static Optional<Occasion> of(String id) {
        return Arrays.stream(values())
                .filter(occasion -> occasion.id.equals(id))
                .findFirst();
    }
}
