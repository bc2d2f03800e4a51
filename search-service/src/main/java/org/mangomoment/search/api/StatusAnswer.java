package org.mangomoment.search.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.health.Health;
import org.mangomoment.search.library.Progress;
import org.mangomoment.search.log.LogFigures;

/// How the desk is doing.
///
/// @param decidedByMeToday decisions of this reader since midnight in the study's time zone
/// @param lag              records still to be read, by topic; null when the log cannot be reached
/// @param deadLetters      records that could not be processed; null when the log cannot be reached
/// @param log              `unreachable`, or null
/// @param checks           what the surroundings of the service find, by name
@JsonInclude(JsonInclude.Include.NON_NULL)
record StatusAnswer(
        long stories,
        long quarantined,
        long unreviewed,
        long reviewed,
        long disputed,
        long decidedByMeToday,
        @Nullable Map<String, Long> lag,
        @Nullable Long deadLetters,
        @Nullable String log,
        Map<String, Health.Finding> checks) {
    static StatusAnswer of(Progress progress, Optional<LogFigures> figures, SortedMap<String, Health.Finding> checks) {
        return new StatusAnswer(
                progress.stories(),
                progress.quarantined(),
                progress.unreviewed(),
                progress.reviewed(),
                progress.disputed(),
                progress.mineToday(),
                figures.map(LogFigures::lag).orElse(null),
                figures.map(LogFigures::deadLetters).orElse(null),
                figures.isPresent() ? null : "unreachable",
                checks);
    }
}
