package org.mangomoment.search.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.EligibilityAnswer;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.agreement.Codings;
import org.mangomoment.search.story.Verdicts;

/// A story that several reviewers decided on, and their decisions.
///
/// @param storyId   the story
/// @param decisions one a reviewer
public record Coding(String storyId, List<Decision> decisions) {
    /// The subject of all dimensions of the first codebook that fit, as one set of labels ([DimensionSets]).
    public static final String DIMENSIONS = "dimensions";

    private static final String FITS = "fits";

    public Coding {
        decisions = List.copyOf(decisions);
    }

    /// What a decision says on a subject, as labels; empty when it does not answer. A memo alone answers
    /// nothing. [#DIMENSIONS] stands for all that fit, whatever codebook they are of.
    public static Optional<Set<String>> answer(String subject, Decision decision) {
        var verdict = decision.getEligibility();
        if (subject.equals(CorpusCounts.ELIGIBILITY)) {
            return Optional.ofNullable(verdict).map(given -> Set.of(Words.of(given.getVerdict())));
        }
        if (verdict == null && decision.getDimensions().isEmpty()) {
            return Optional.empty();
        }
        var fitting = Verdicts.fitting(decision);
        return Optional.of(
                subject.equals(DIMENSIONS) ? fitting : Set.of(fitting.contains(subject) ? FITS : "does-not"));
    }

    /// Whether a subject, eligibility or a dimension, fits according to a decision; empty when it does not answer.
    static Optional<Boolean> fits(String subject, Decision decision) {
        var yes = subject.equals(CorpusCounts.ELIGIBILITY) ? Words.of(EligibilityAnswer.YES) : FITS;
        return answer(subject, decision).map(labels -> labels.contains(yes));
    }

    /// Whether reviewers differ on a subject.
    public boolean differsOn(String subject, DimensionSets sets) {
        return decisions.stream()
                        .flatMap(decision -> sets.answer(subject, decision).stream())
                        .distinct()
                        .count()
                > 1;
    }

    /// Whether a reviewer decided on it.
    public boolean isBy(String reviewer) {
        return decisions.stream().anyMatch(decision -> decision.getReviewer().equals(reviewer));
    }

    /// What was said of a subject, for measuring agreement.
    static Codings of(String subject, List<Coding> stories, DimensionSets sets) {
        var codings = new Codings.Builder();
        for (var story : stories) {
            for (var decision : story.decisions()) {
                sets.answer(subject, decision)
                        .ifPresent(labels -> codings.add(decision.getReviewer(), story.storyId(), labels));
            }
        }
        return codings.build();
    }
}
