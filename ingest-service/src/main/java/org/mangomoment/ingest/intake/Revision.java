package org.mangomoment.ingest.intake;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Says that a survey tool sends the same response again when it is finished or edited: what comes later takes the
/// place of what came before, under the same key.
///
/// @param told when the tool says this state of the response is from, or its number; null when it does not say
public record Revision(@Nullable String told) {
    /// Whether this state of the response is from before the one that was taken.
    boolean isBefore(@Nullable String taken) {
        if (told == null || taken == null) {
            return false;
        }
        var mine = instant(told);
        var theirs = instant(taken);
        if (mine.isPresent() && theirs.isPresent()) {
            return mine.get().isBefore(theirs.get());
        }
        var number = number(told);
        var other = number(taken);
        if (number.isPresent() && other.isPresent()) {
            return number.get().compareTo(other.get()) < 0;
        }
        return told.compareTo(taken) < 0;
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
