package org.mangomoment.search.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.http.Problem;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.schemas.StudyCalendar;

/// The request to give a channel another key.
///
/// @param oldUntil when the earlier key stops working: a moment, or a date for its beginning in the study's time
///                 zone; null when it goes on working
record NewKey(@Nullable String oldUntil) {
    /// @throws Refusal 422 when it is neither a date nor a moment
    @Nullable
    Instant end() {
        if (oldUntil == null) {
            return null;
        }
        try {
            return oldUntil.length() == "2025-03-14".length()
                    ? StudyCalendar.beginningOf(LocalDate.parse(oldUntil))
                    : Instant.parse(oldUntil);
        } catch (DateTimeParseException _) {
            throw new Refusal(Problem.ofFields(List.of(new Problem.Field(
                    "oldUntil", "expected a date as 2025-03-14, or a moment as 2025-03-14T18:00:00Z"))));
        }
    }
}
