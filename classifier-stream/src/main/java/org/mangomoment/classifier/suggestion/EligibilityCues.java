package org.mangomoment.classifier.suggestion;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.codebook.Eligibility;
import org.mangomoment.schemas.codebook.Reason;

/// How cues speak for or against a text being a Mangomoment. The constants are the codebook's (docs/codebook.md).
final class EligibilityCues {

    private static final double OF_REASON = 1;
    private static final double OF_MOMENT = 0.35;
    private static final double MOST_FOR_MOMENT = 4;

    private EligibilityCues() {}

    static SuggestedEligibility suggest(Eligibility eligibility, CuesFound found) {
        boolean nobody = eligibility.someone() != null
                && found.of(new CueTarget.ForSomeone()).isEmpty();
        var against = eligibility.reasons().stream()
                .map(reason -> ReasonCues.of(reason, found, nobody))
                .filter(reason -> reason.total() > 0)
                .max(Comparator.comparingDouble(ReasonCues::total))
                .orElse(null);
        double excess = against == null ? 0 : excess(against.total(), found.sentences());
        var moment = against != null && excess > 0 && against.evenWithMoment()
                ? List.<Evidence>of()
                : CueSum.of(found.of(new CueTarget.ForMoment()));
        double forMoment = Math.min(CueSum.total(moment), MOST_FOR_MOMENT);
        double score =
                LogOdds.probability(LogOdds.of(eligibility.prior()) - OF_REASON * excess + OF_MOMENT * forMoment);
        return new SuggestedEligibility(
                Verdict.of(score),
                score,
                Verdict.of(score) == Verdict.YES ? null : id(against),
                Stream.concat(
                                moment.stream().map(e -> e.times(OF_MOMENT * forMoment / CueSum.total(moment))),
                                against == null ? Stream.of() : against.weighing(-OF_REASON * excess))
                        .filter(e -> e.contribution() != 0)
                        .sorted(Evidence.STRONGEST_FIRST)
                        .toList());
    }

    private static @Nullable String id(@Nullable ReasonCues reason) {
        return reason == null ? null : reason.id();
    }

    /// What is left of a reason after what a text of this length says against itself by chance.
    private static double excess(double against, int sentences) {
        return Math.max(0, against - 0.5 - 0.25 * Math.log(sentences + 1.0) / Math.log(2));
    }

    /// What speaks for one reason against.
    ///
    /// @param total at least 0; more than the evidence adds up to where what is missing speaks too
    private record ReasonCues(String id, boolean evenWithMoment, double total, List<Evidence> evidence) {

        private static final String NO_STORY = "no-story";
        private static final int FEWEST_WORDS = 8;
        private static final double TOO_SHORT = 5;
        private static final double NOBODY_ACTS = 3.5;

        /// @param nobody whether the text has no word for a person who may do something
        static ReasonCues of(Reason reason, CuesFound found, boolean nobody) {
            var hits = found.of(new CueTarget.ForReason(reason.id()));
            var evidence = Stream.concat(
                            CueSum.of(hits.stream()
                                            .filter(hit -> hit.weight() > 0)
                                            .toList())
                                    .stream(),
                            hits.stream().filter(hit -> hit.weight() < 0).map(hit -> hit.contributing(hit.weight())))
                    .toList();
            boolean noStory = reason.id().equals(NO_STORY);
            double total = CueSum.total(evidence);
            if (nobody && (noStory || total > 0)) total += NOBODY_ACTS;
            if (noStory && found.words() < FEWEST_WORDS) total += TOO_SHORT;
            return new ReasonCues(reason.id(), reason.evenWithMoment(), Math.max(0, total), evidence);
        }

        Stream<Evidence> weighing(double weight) {
            return evidence.stream().map(e -> e.times(weight / total));
        }
    }
}
