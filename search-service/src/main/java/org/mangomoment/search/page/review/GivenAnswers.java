package org.mangomoment.search.page.review;

import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.CalibrationAnswer;
import org.mangomoment.schemas.CodedAnswer;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.DecisionAct;
import org.mangomoment.schemas.DimensionAnswer;
import org.mangomoment.schemas.DimensionVerdict;
import org.mangomoment.schemas.EligibilityAnswer;
import org.mangomoment.schemas.EligibilityVerdict;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.calibration.Given;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.decision.SuggestionOnScreen;
import org.mangomoment.search.story.StoryView;

/// Answers of a review form that are compared and decide nothing.
public final class GivenAnswers {
    private static final int LONGEST_MEMO = 2_000;

    private GivenAnswers() {}

    /// The key of the sentence on what must be mended before answers are taken; empty for nothing.
    public static Optional<String> problem(Answers answers) {
        if (answers.empty()) {
            return Optional.of("review.problem.empty");
        }
        return answers.memo().length() > LONGEST_MEMO ? Optional.of("review.problem.memo") : Optional.empty();
    }

    /// What a form says; what the codebook does not know is left out.
    ///
    /// @param blind whether the suggestion was not shown
    public static Given of(Answers answers, Context context, CodebookView codebook, boolean blind) {
        return new Given(
                Answers.whole(context, "storyVersion").orElse(0L),
                coded(answers, codebook),
                answers.memo().isEmpty() ? null : answers.memo(),
                blind,
                Answers.whole(context, "millisTaken").orElse(0L));
    }

    private static @Nullable CodedAnswer coded(Answers answers, CodebookView codebook) {
        var verdict = Words.find(EligibilityAnswer.class, answers.verdict()).orElse(null);
        var fitting = answers.dimensions().entrySet().stream()
                .filter(answer -> answer.getValue().equals("fits"))
                .map(Map.Entry::getKey)
                .filter(id -> codebook.dimension(id).isPresent())
                .sorted()
                .toList();
        var reasoned = verdict == EligibilityAnswer.NO || verdict == EligibilityAnswer.UNCLEAR;
        return verdict == null && answers.dimensions().isEmpty()
                ? null
                : new CodedAnswer(
                        verdict, reasoned && codebook.hasReason(answers.reason()) ? answers.reason() : null, fitting);
    }

    /// The answer to a check as the list of the latest decisions shows it; it is on no log.
    static Decision shown(CalibrationAnswer taken, StoryView story) {
        var answer = taken.getAnswer();
        var verdict = answer == null ? null : answer.getVerdict();
        return Decision.newBuilder()
                .setDecisionId(taken.getAnswerId())
                .setStoryId(taken.getStoryId())
                .setStoryVersion(taken.getStoryVersion())
                .setReviewer(taken.getReviewer())
                .setAct(DecisionAct.DECIDE)
                .setEligibility(
                        verdict == null || answer == null ? null : new EligibilityVerdict(verdict, answer.getReason()))
                .setDimensions((answer == null ? CodedAnswer.newBuilder().build() : answer)
                        .getFitting().stream()
                                .map(id -> new DimensionVerdict(id, DimensionAnswer.ACCEPT))
                                .toList())
                .setMemo(taken.getMemo())
                .setShown(SuggestionOnScreen.of(story.suggestions()))
                .setBlind(taken.getBlind())
                .setAt(taken.getAt())
                .build();
    }
}
