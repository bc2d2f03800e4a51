package org.mangomoment.ingest.mapping;

import java.util.List;
import org.mangomoment.ingest.intake.KnownValues;

/// The values that a field of the push form may have.
final class Vocabulary {
    private Vocabulary() {}

    /// The known values; empty when any text will do.
    static List<String> of(String field) {
        return switch (field) {
            case "teller" -> KnownValues.TELLERS;
            case "giver", "receiver" -> KnownValues.PEOPLE;
            case "setting" -> KnownValues.SETTINGS;
            case "oncological" -> KnownValues.ONCOLOGICAL;
            case "period.season" -> KnownValues.SEASONS;
            default -> List.of();
        };
    }
}
