package org.mangomoment.classifier.learning;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mangomoment.classifier.model.DecidedStory;
import org.mangomoment.classifier.suggestion.Verdict;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.DimensionAnswer;

/// What several reviewers say of one story together.
///
/// @param eligibility yes, no or unclear, by most of those who answered; null when nobody did or as many say otherwise
/// @param dimensions  those that at least half of the reviewers found to fit
record Answer(@Nullable Verdict eligibility, Set<String> dimensions) {
    Answer {
        dimensions = Set.copyOf(dimensions);
    }

    /// @param decisions one a reviewer
    static Answer of(List<Decision> decisions) {
        var fitting = counted(decisions.stream()
                .flatMap(decision -> decision.getDimensions().stream()
                        .filter(verdict -> fits(verdict.getVerdict()))
                        .map(verdict -> verdict.getDimension())
                        .distinct())
                .toList());
        return new Answer(
                commonest(decisions),
                fitting.entrySet().stream()
                        .filter(count -> 2 * count.getValue() >= decisions.size())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    /// Whether it teaches anything: about dimensions, or that the story is no Mangomoment.
    boolean teaches() {
        return eligibility == Verdict.NO || DecidedStory.hasDimensions(eligibility, dimensions);
    }

    private static boolean fits(DimensionAnswer answer) {
        return switch (answer) {
            case ACCEPT, ADD -> true;
            case REJECT, UNKNOWN -> false;
        };
    }

    private static @Nullable Verdict commonest(List<Decision> decisions) {
        var counts = counted(decisions.stream()
                .filter(decision -> decision.getEligibility() != null)
                .map(decision -> decision.getEligibility().getVerdict())
                .toList());
        int most = counts.values().stream().max(Integer::compare).orElse(0);
        var first = counts.entrySet().stream()
                .filter(count -> count.getValue() == most)
                .toList();
        return first.size() == 1 ? Verdict.of(first.getFirst().getKey()) : null;
    }

    private static <T> Map<T, Integer> counted(Collection<T> words) {
        var counts = new HashMap<T, Integer>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }
}
