package org.mangomoment.ingest.intake;

import java.util.List;
import org.mangomoment.schemas.ChannelTerms;

/// The values that may be told about a story, in the order in which a form shows them.
public final class KnownValues {
    /// Who tells.
    public static final List<String> TELLERS =
            List.of("patient", "resident", "family", "professional", "volunteer", "student", "unknown");

    /// Who gave or received the moment.
    public static final List<String> PEOPLE =
            List.of("patient", "resident", "family", "professional", "volunteer", "student", "other", "unknown");

    /// Where.
    public static final List<String> SETTINGS = List.of(
            "hospital", "rehabilitation", "residential-care", "disability-care", "primary-care", "other", "unknown");

    /// Whether cancer care was involved.
    public static final List<String> ONCOLOGICAL = List.of("yes", "no", "unknown");

    /// When in the year.
    public static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

    /// What a story may be used for.
    public static final List<String> PURPOSES = ChannelTerms.PURPOSES;

    private KnownValues() {}
}
