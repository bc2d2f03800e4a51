package org.mangomoment.search.saturation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.EligibilityAnswer;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.figure.CorpusCounts;
import org.mangomoment.search.story.DimensionStatus;
import org.mangomoment.search.story.StoryView;
import org.mangomoment.search.story.Verdicts;

/// What a story that was decided on adds to the figures. A decision that was carried over from a near-duplicate adds
/// nothing: the other story has it already.
///
/// @param at      when the first decision that counts was made
/// @param id      orders stories of the same moment
/// @param fitting dimensions that fit according to everybody who decided, and [CorpusCounts#ELIGIBILITY] if
///                they agree that it is a Mangomoment
/// @param reasons reasons that somebody gave against it
public record ReviewedStory(Instant at, String id, Set<String> fitting, Set<String> reasons) {
    static final Comparator<ReviewedStory> BY_TIME =
            Comparator.comparing(ReviewedStory::at).thenComparing(ReviewedStory::id);

    public ReviewedStory {
        fitting = Set.copyOf(fitting);
        reasons = Set.copyOf(reasons);
    }

    /// What the decisions on a story add; empty when none counts.
    static Optional<ReviewedStory> of(StoryView story) {
        var verdicts = Verdicts.of(
                story.counted().stream().filter(act -> !Verdicts.carried(act)).toList());
        var settled = verdicts.settled();
        var counting = settled == null ? verdicts.current() : List.of(settled);
        var decided = new ArrayList<Decision>(verdicts.current());
        Stream.ofNullable(settled).forEach(decided::add);
        return decided.stream()
                .map(Decision::getAt)
                .min(Comparator.naturalOrder())
                .map(at -> new ReviewedStory(
                        at,
                        story.id(),
                        fitting(verdicts, story.suggestedDimensions()),
                        counting.stream()
                                .flatMap(decision -> Stream.ofNullable(decision.getEligibility()))
                                .flatMap(verdict -> Stream.ofNullable(verdict.getReason()))
                                .collect(Collectors.toSet())));
    }

    private static Set<String> fitting(Verdicts verdicts, List<String> suggested) {
        var fitting = new HashSet<String>();
        verdicts.standings(suggested).forEach((dimension, status) -> {
            if (status == DimensionStatus.ACCEPTED) {
                fitting.add(dimension);
            }
        });
        verdicts.eligibility()
                .filter(Words.of(EligibilityAnswer.YES)::equals)
                .ifPresent(_ -> fitting.add(CorpusCounts.ELIGIBILITY));
        return fitting;
    }
}
