package org.mangomoment.search.figure;

import java.util.List;
import java.util.TreeSet;
import org.mangomoment.search.agreement.AgreementReport;

/// How far reviewers agree within a group of decisions.
///
/// @param stories  with their decisions
/// @param subjects eligibility; for each codebook, all its dimensions as one set of labels, then every one of
///                 them
/// @param evidence on the words that speak for each dimension
public record GroupAgreement(
        CodingGroup group, List<Coding> stories, List<SubjectAgreement> subjects, List<EvidenceAgreement> evidence) {
    /// So much work is done for the intervals of one subject at most; beyond it fewer samples are drawn.
    private static final long MOST_WORK = 40_000_000;

    private static final int MOST_DRAWS = 1_000;
    private static final int FEWEST_DRAWS = 200;

    public GroupAgreement {
        stories = List.copyOf(stories);
        subjects = List.copyOf(subjects);
        evidence = List.copyOf(evidence);
    }

    static GroupAgreement of(CodingGroup group, List<Coding> stories, DimensionSets sets) {
        var draws = draws(stories);
        var subjects = sets.subjects().stream()
                .map(subject -> new SubjectAgreement(
                        subject,
                        AgreementReport.of(Coding.of(subject, stories, sets), draws),
                        stories.stream()
                                .filter(story -> story.differsOn(subject, sets))
                                .count()))
                .toList();
        var evidence = sets.dimensions().stream()
                .map(dimension -> EvidenceAgreement.of(dimension, stories, draws))
                .toList();
        return new GroupAgreement(group, stories, subjects, evidence);
    }

    /// The reviewers, in alphabetical order.
    public List<String> reviewers() {
        return List.copyOf(reviewers(stories));
    }

    private static TreeSet<String> reviewers(List<Coding> stories) {
        var names = new TreeSet<String>();
        stories.forEach(story -> story.decisions().forEach(decision -> names.add(decision.getReviewer())));
        return names;
    }

    /// Every pair of reviewers is looked at for every story of every sample.
    private static int draws(List<Coding> stories) {
        long reviewers = reviewers(stories).size();
        var work = Math.max(1, stories.size() * Math.max(1, reviewers * (reviewers - 1) / 2));
        return Math.clamp(MOST_WORK / work, FEWEST_DRAWS, MOST_DRAWS);
    }
}
