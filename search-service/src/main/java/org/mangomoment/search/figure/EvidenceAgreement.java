package org.mangomoment.search.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Decision;

/// How far reviewers mark the same words as speaking for a dimension: F1 over characters, pooled over all
/// pairs of reviewers and stories. Twice the characters that both marked, divided by those that one marked
/// plus those that the other marked. It needs no count of what nobody marked, which for a text has no meaning,
/// and is what kappa comes to when that count is large (G. Hripcsak and A. S. Rothschild, Agreement, the
/// F-measure, and reliability in information retrieval, Journal of the American Medical Informatics
/// Association 12, 2005, 296–298).
///
/// A pair counts when both marked words for the dimension in the same version of the text: who marked none may
/// have left it out, and whether the dimension fits at all is measured apart.
///
/// @param dimension its id
/// @param stories   on which two or more marked words
/// @param pairs     of decisions on them
/// @param f1        0 to 1; `NaN` without a pair
/// @param interval  with 95 percent confidence, percentiles of samples of stories; null with fewer than two
///                  stories
public record EvidenceAgreement(
        String dimension,
        long stories,
        long pairs,
        double f1,
        @Nullable Interval interval) {
    private static final long SEED = 20_261_129;

    /// Of one story: characters that both of a pair marked, and that each marked, summed over pairs.
    private record Overlap(long pairs, double both, double each) {}

    static EvidenceAgreement of(String dimension, List<Coding> codings, int draws) {
        var overlaps = codings.stream()
                .flatMap(coding -> overlap(dimension, coding).stream())
                .toList();
        return new EvidenceAgreement(
                dimension,
                overlaps.size(),
                overlaps.stream().mapToLong(Overlap::pairs).sum(),
                f1(overlaps),
                interval(overlaps, draws));
    }

    private static Optional<Overlap> overlap(String dimension, Coding coding) {
        long pairs = 0;
        double both = 0;
        double each = 0;
        var decisions = coding.decisions();
        for (var one = 0; one < decisions.size(); one++) {
            for (var other = one + 1; other < decisions.size(); other++) {
                var left = marked(dimension, decisions.get(one));
                var right = marked(dimension, decisions.get(other));
                var sameText = decisions.get(one).getStoryVersion()
                        == decisions.get(other).getStoryVersion();
                if (sameText && !left.isEmpty() && !right.isEmpty()) {
                    pairs++;
                    each += left.cardinality() + right.cardinality();
                    left.and(right);
                    both += left.cardinality();
                }
            }
        }
        return pairs == 0 ? Optional.empty() : Optional.of(new Overlap(pairs, both, each));
    }

    /// The characters that a decision marks.
    private static BitSet marked(String dimension, Decision decision) {
        var characters = new BitSet();
        var spans = decision.getEvidence();
        if (spans != null) {
            spans.stream()
                    .filter(span -> span.getDimension().equals(dimension))
                    .forEach(span -> characters.set(span.getStart(), span.getEnd()));
        }
        return characters;
    }

    private static double f1(List<Overlap> overlaps) {
        var each = overlaps.stream().mapToDouble(Overlap::each).sum();
        return each == 0
                ? Double.NaN
                : 2 * overlaps.stream().mapToDouble(Overlap::both).sum() / each;
    }

    private static @Nullable Interval interval(List<Overlap> overlaps, int draws) {
        if (overlaps.size() < 2) {
            return null;
        }
        var random = new Random(SEED);
        var values = new double[draws];
        for (var draw = 0; draw < draws; draw++) {
            var sample = new ArrayList<Overlap>(overlaps.size());
            random.ints(overlaps.size(), 0, overlaps.size()).forEach(index -> sample.add(overlaps.get(index)));
            values[draw] = f1(sample);
        }
        Arrays.sort(values);
        return new Interval(values[(int) (0.025 * draws)], values[(int) (0.975 * draws)]);
    }
}
