package org.mangomoment.search.page.review;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.mangomoment.search.account.Reader;

/// The last ten decisions of every reviewer in this process, for undoing; the log remembers all. Thread-safe.
final class RecentDecisions {
    private final ConcurrentMap<String, List<RecentDecision>> byAccount = new ConcurrentHashMap<>();

    void add(Reader who, RecentDecision made) {
        byAccount.merge(who.account(), List.of(made), (before, _) -> RecentDecision.with(made, before));
    }

    void remove(Reader who, String decisionId) {
        byAccount.computeIfPresent(
                who.account(),
                (_, before) -> before.stream()
                        .filter(recent -> !recent.decision().getDecisionId().equals(decisionId))
                        .toList());
    }

    List<RecentDecision> of(Reader who) {
        return byAccount.getOrDefault(who.account(), List.of());
    }
}
