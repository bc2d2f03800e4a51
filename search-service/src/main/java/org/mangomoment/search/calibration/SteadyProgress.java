package org.mangomoment.search.calibration;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.Progress;

/// How far reviewing has come, as reviewers see it beside a story. Their own day is counted at once, checks
/// with it; all other counts stand for a few minutes: one that stays after an answer, where it moves after
/// others, would tell that the answer was one to a check. Thread-safe.
public final class SteadyProgress {
    static final Duration STANDS = Duration.ofMinutes(5);

    private final Checks checks;
    private final ConcurrentMap<String, Counted> byAccount = new ConcurrentHashMap<>();

    /// @param at when it was counted
    private record Counted(Progress progress, Instant at) {}

    public SteadyProgress(Checks checks) {
        this.checks = checks;
    }

    /// What a reader sees.
    ///
    /// @param counted how far it has come now
    public Progress of(Progress counted, Reader who) {
        if (!checks.happen()) {
            return counted.today(counted.mineToday() + checks.today(who));
        }
        var now = checks.now();
        var standing = byAccount.compute(
                who.account(),
                (_, known) ->
                        known == null || !known.at().plus(STANDS).isAfter(now) ? new Counted(counted, now) : known);
        return standing.progress().today(counted.mineToday() + checks.today(who));
    }
}
