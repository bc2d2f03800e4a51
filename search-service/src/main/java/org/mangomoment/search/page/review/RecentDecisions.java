package org.mangomoment.search.page.review;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.mangomoment.schemas.Decision;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.Library;

/// The last ten decisions of every reviewer in this process, for undoing; the log remembers all. Their stories are read
/// when they are shown, by what the reviewer may see then. Thread-safe.
final class RecentDecisions {
    private static final int MOST = 10;

    private final ConcurrentMap<String, List<Decision>> byAccount = new ConcurrentHashMap<>();
    private final Library library;

    RecentDecisions(Library library) {
        this.library = library;
    }

    void add(Reader who, Decision made) {
        byAccount.merge(who.account(), List.of(made), (before, _) -> with(made, before));
    }

    void remove(Reader who, String decisionId) {
        byAccount.computeIfPresent(
                who.account(),
                (_, before) -> before.stream()
                        .filter(decision -> !decision.getDecisionId().equals(decisionId))
                        .toList());
    }

    /// The newest first. What the reviewer may not see any more is forgotten.
    List<RecentDecision> of(Reader who) {
        var recent = new ArrayList<RecentDecision>();
        for (var decision : byAccount.getOrDefault(who.account(), List.of())) {
            library.story(decision.getStoryId(), who)
                    .ifPresentOrElse(
                            story -> recent.add(new RecentDecision(story, decision)),
                            () -> remove(who, decision.getDecisionId()));
        }
        return recent;
    }

    /// One a story.
    private static List<Decision> with(Decision newest, List<Decision> others) {
        return Stream.concat(
                        Stream.of(newest),
                        others.stream().filter(other -> !other.getStoryId().equals(newest.getStoryId())))
                .limit(MOST)
                .toList();
    }
}
