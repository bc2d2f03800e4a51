package org.mangomoment.search.figure;

import java.util.List;
import java.util.OptionalDouble;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.EligibilityAnswer;
import org.mangomoment.search.story.StoryView;
import org.mangomoment.search.story.Verdicts;

/// What people who saw no suggestion say of a story of the random sample: the reference that suggestions are
/// corrected with.
///
/// @param decisions one a reviewer, blind, of those who got the story as one of the sample; or the
///                  adjudication that settled what they disagreed on
record ReferenceAnswer(List<Decision> decisions) {
    static ReferenceAnswer of(StoryView story) {
        var verdicts = story.verdicts();
        var settled = verdicts.settled();
        var blind = verdicts.sampled().stream().filter(Decision::getBlind).toList();
        return new ReferenceAnswer(settled == null || blind.isEmpty() ? blind : List.of(settled));
    }

    /// The share of the reviewers according to whom a subject fits, 0 to 1; empty when nobody answered. A
    /// memo alone answers nothing.
    OptionalDouble on(String subject) {
        return subject.equals(CorpusCounts.ELIGIBILITY)
                ? decisions.stream()
                        .map(Decision::getEligibility)
                        .filter(verdict -> verdict != null)
                        .mapToDouble(verdict -> verdict.getVerdict() == EligibilityAnswer.YES ? 1 : 0)
                        .average()
                : decisions.stream()
                        .filter(decision -> decision.getEligibility() != null
                                || !decision.getDimensions().isEmpty())
                        .mapToDouble(decision -> Verdicts.fitting(decision).contains(subject) ? 1 : 0)
                        .average();
    }
}
