package org.mangomoment.classifier.model;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mangomoment.classifier.suggestion.LogOdds;
import org.mangomoment.classifier.suggestion.Verdict;

/// Learns whether a story is a Mangomoment as dimensions are learned: how far its words change what the cues say.
/// Nearly
/// all stories are one, so what is watched is "no".
final class EligibilityLesson {

    /// With fewer stories that are none, eligibility stays with the cues: their "no" would be a few stories by heart.
    static final int FEWEST_NO = 10;

    /// How much more finding "no" counts than being right about it, for saying "unclear" (F2).
    private static final double UNCLEAR_BETA = 2;

    private final List<TrainingText> texts;
    private final int cue;
    private final Lesson lesson;

    /// @param texts  each a Mangomoment or none
    /// @param cue    the number of eligibility among what cues are known for
    /// @param lesson over the same texts
    EligibilityLesson(List<TrainingText> texts, int cue, Lesson lesson) {
        this.texts = List.copyOf(texts);
        this.cue = cue;
        this.lesson = lesson;
    }

    /// Null where there is too little to learn from, or where the cues find "no" better in stories that were held out.
    @Nullable
    LearnedEligibility learn() {
        var none = new boolean[texts.size()];
        for (int i = 0; i < none.length; i++) none[i] = !texts.get(i).fits(CueVector.ELIGIBLE);
        if (IntStream.range(0, none.length).filter(i -> none[i]).count() < FEWEST_NO) return null;
        var learned = lesson.learn(CueVector.ELIGIBLE);
        var scores = new double[none.length];
        for (int i = 0; i < scores.length; i++) scores[i] = -learned.heldOut(i);
        double noFrom = Threshold.of(scores, none);
        double unclearFrom = Math.min(noFrom, Threshold.of(scores, none, UNCLEAR_BETA));
        var eligibility = new LearnedEligibility(learned.output(), noFrom, unclearFrom);
        var ours = Found.of(none, i -> eligibility.verdict(LogOdds.probability(learned.heldOut(i))));
        var cues =
                Found.of(none, i -> Verdict.of(LogOdds.probability(texts.get(i).cueLogOdds(cue))));
        return ours.f1() >= cues.f1() && ours.right() >= cues.right() ? eligibility : null;
    }

    /// How well "no" is found.
    ///
    /// @param right stories that are none, of which it is said
    /// @param said  stories of which it is said
    /// @param are   stories that are none
    private record Found(int right, int said, int are) {
        interface Judge {
            Verdict of(int text);
        }

        static Found of(boolean[] none, Judge judge) {
            int right = 0;
            int said = 0;
            int are = 0;
            for (int i = 0; i < none.length; i++) {
                boolean no = judge.of(i) == Verdict.NO;
                if (no) said++;
                if (none[i]) are++;
                if (no && none[i]) right++;
            }
            return new Found(right, said, are);
        }

        double f1() {
            return 2.0 * right / (said + are);
        }
    }
}
