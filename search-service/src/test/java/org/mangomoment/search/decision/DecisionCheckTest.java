package org.mangomoment.search.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.EligibilityAnswer;
import org.mangomoment.schemas.SamplingDesign;
import org.mangomoment.schemas.Selection;
import org.mangomoment.schemas.SuggestionShown;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.codebook.DimensionEntry;
import org.mangomoment.search.codebook.Wording;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.sample.SamplingDesigns;
import org.mangomoment.search.story.DimensionStatus;
import org.mangomoment.search.story.Origin;
import org.mangomoment.search.story.Review;
import org.mangomoment.search.story.StoryView;

class DecisionCheckTest {
    // Avro copies only records of classes that it was told to trust, which happens when the topics are made.
    static {
        assertThat(Topics.all()).isNotEmpty();
    }

    private static final Reader RITA = new Reader("rita", Role.REVIEWER);
    private static final RandomSample SAMPLE = RandomSample.none();
    private static final String ID = "5a1f4f2e-0000-4000-8000-000000000001";
    private static final String OTHER_ID = "5a1f4f2e-0000-4000-8000-000000000002";

    @Test
    void acceptAndAddAreToldApartByWhatWasSuggested() {
        var made = published(DecisionRequest.decide(
                ID, 7, "yes", null, Map.of("respect", "add", "access", "accept", "family", "reject"), null));
        assertThat(made.getDimensions())
                .extracting(answer -> answer.getDimension() + " " + Words.of(answer.getVerdict()))
                .containsExactly("access add", "family reject", "respect accept");
        assertThat(made.getShown().getSuggested()).containsOnlyKeys("respect", "family");
        assertThat(made.getStoryVersion()).isEqualTo(7);
    }

    @Test
    void theSameActAgainIsARepeatAndAnotherActUnderTheSameIdIsNot() {
        var request = DecisionRequest.decide(ID, 7, "yes", null, Map.of(), null);
        var known = List.of(published(request));
        assertThat(outcome(request, known)).isInstanceOf(Outcome.Repeated.class);
        var other = DecisionRequest.decide(ID, 7, "no", null, Map.of(), null);
        assertThat(outcome(other, known)).isInstanceOf(Outcome.Invalid.class);
    }

    @Test
    void onlyAnOwnDecisionCanBeTakenBack() {
        var mine = Synthetic.decision("one", "rita", Synthetic.NOON, "yes");
        var yours = Synthetic.decision("one", "ruben", Synthetic.NOON, "yes");
        assertThat(outcome(DecisionRequest.undo(mine.getDecisionId(), 7), List.of(mine, yours)))
                .isNull();
        assertThat(outcome(DecisionRequest.undo(yours.getDecisionId(), 7), List.of(mine, yours)))
                .isInstanceOf(Outcome.Invalid.class);
    }

    @Test
    void aChangedStoryIsAConflictThatShowsIt() {
        assertThat(outcome(DecisionRequest.decide(ID, 6, "yes", null, Map.of(), null), List.of()))
                .isInstanceOfSatisfying(
                        Outcome.Stale.class,
                        stale -> assertThat(stale.now().version()).isEqualTo(7));
    }

    @Test
    void twoReviewersWhoDifferMakeADisputeUntilOneTakesItBack() {
        var rita = Synthetic.decision("one", "rita", Synthetic.NOON, "yes", "respect");
        var ruben = Synthetic.decision("one", "ruben", Synthetic.NOON, "yes");
        var disputed = view(List.of(rita, ruben));
        assertThat(disputed.review()).isEqualTo(Review.DISPUTED);
        assertThat(disputed.standings())
                .isEqualTo(Map.of("respect", DimensionStatus.DISPUTED, "family", DimensionStatus.REJECTED));
        var undone = view(List.of(rita, ruben, Synthetic.undo(ruben, Synthetic.NOON.plusSeconds(1))));
        assertThat(undone.review()).isEqualTo(Review.REVIEWED);
    }

    private static Decision published(DecisionRequest request) {
        return switch (check(List.of()).of(request)) {
            case DecisionCheck.Ruling.Publish(var decision) -> decision;
            case DecisionCheck.Ruling.Answer(var outcome) -> throw new AssertionError("refused: " + outcome);
        };
    }

    private static @Nullable Outcome outcome(DecisionRequest request, List<Decision> acts) {
        return switch (check(acts).of(request)) {
            case DecisionCheck.Ruling.Publish _ -> null;
            case DecisionCheck.Ruling.Answer(var outcome) -> outcome;
        };
    }

    private static DecisionCheck check(List<Decision> acts) {
        return new DecisionCheck(view(acts), CodebookView.none(), SAMPLE, RITA, Synthetic.NOON);
    }

    private static StoryView view(List<Decision> acts) {
        return new StoryView(
                Synthetic.story("one", 7, "en", "A warm blanket"),
                Synthetic.suggestions("one", 7),
                Synthetic.consent("one", true),
                acts);
    }

    @Test
    void whatALaterModelSuggestsChangesNothingAboutADecidedStory() {
        var shown = new SuggestionShown("cues-1", 1, Map.of("respect", 0.8), EligibilityAnswer.YES);
        var decision = Decision.newBuilder(Synthetic.decision(ID, "rita", Synthetic.NOON, "yes", "respect"))
                .setShown(shown)
                .build();
        var later = Synthetic.suggestions(ID, 1);
        var decided = new StoryView(Synthetic.story(ID, 1, "nl", "Een deken."), later, null, List.of(decision));
        assertThat(decided.suggestedDimensions()).contains("family");
        assertThat(decided.standings()).isEqualTo(Map.of("respect", DimensionStatus.ACCEPTED));
    }

    @Test
    void aDecisionKeepsHowTheStoryWasSelectedAndHowProbableItIsInTheSample() {
        var made = publishedBy(sample(1), selected("random-sample"));
        assertThat(made.getSelection()).isEqualTo(Selection.RANDOM_SAMPLE);
        assertThat(made.getSampleProbability()).isEqualTo(1);
        assertThat(made.getSamplingDesign()).isEqualTo(4);
        assertThat(made.getBlind()).as("covered, whatever the client says").isTrue();
        assertThat(made.getShown()).as("kept all the same").isNotNull();

        var outside = publishedBy(sample(0), selected("search"));
        assertThat(outside.getSelection()).isEqualTo(Selection.SEARCH);
        assertThat(outside.getSampleProbability()).isZero();
        assertThat(outside.getBlind()).isFalse();

        var unsaid = publishedBy(SAMPLE, selected(null));
        assertThat(unsaid.getSelection()).isEqualTo(Selection.UNKNOWN);
        assertThat(unsaid.getSampleProbability()).isNull();
    }

    @Test
    void whoeverTookAnAnswerBackHasSeenTheSuggestionAndDecidesNotBlindAgain() {
        var first = publishedBy(sample(1), selected("random-sample"));
        assertThat(first.getBlind()).isTrue();
        var blind = Decision.newBuilder(first)
                .setDecisionId("5a1f4f2e-0000-4000-8000-00000000000f")
                .build();
        var back = Synthetic.undo(blind, Synthetic.NOON.plusSeconds(5));
        assertThat(publishedBy(sample(1), view(List.of(blind, back)), selected("random-sample"))
                        .getBlind())
                .isFalse();
        var note = Decision.newBuilder(blind)
                .setEligibility(null)
                .setDimensions(List.of())
                .setMemo("to ask about")
                .build();
        assertThat(publishedBy(sample(1), view(List.of(note)), selected("random-sample"))
                        .getBlind())
                .as("after a note the suggestion is still covered")
                .isTrue();
    }

    @Test
    void aSuggestionThatCameWhileNoneWasOnTheScreenIsShownBeforeItCounts() {
        assertThat(check(List.of()).of(under(""))).isInstanceOfSatisfying(DecisionCheck.Ruling.Answer.class, answer -> {
            assertThat(answer.outcome())
                    .isInstanceOfSatisfying(
                            Outcome.Stale.class,
                            stale -> assertThat(stale.changes())
                                    .extracting(Change::kind)
                                    .containsExactly(Change.Kind.SUGGESTION));
        });
        assertThat(check(List.of()).of(under(Synthetic.suggestions("one", 7).getModelId())))
                .isInstanceOf(DecisionCheck.Ruling.Publish.class);
    }

    private static DecisionRequest under(String model) {
        return new DecisionRequest(
                ID, 7L, "decide", null, "yes", null, Map.of(), null, false, 0, null, null, null, model, null, null);
    }

    @Test
    void aStoryOutsideTheSampleCannotPassForOneOfIt() {
        for (var word : List.of("random-sample", "unknown", "luck")) {
            assertThat(new DecisionCheck(view(List.of()), CodebookView.none(), sample(0), RITA, Synthetic.NOON)
                            .of(selected(word)))
                    .isInstanceOfSatisfying(
                            DecisionCheck.Ruling.Answer.class,
                            answer -> assertThat(answer.outcome())
                                    .isInstanceOfSatisfying(
                                            Outcome.Invalid.class,
                                            invalid -> assertThat(invalid.fields())
                                                    .extracting(DecisionRequest.Wrong::field)
                                                    .containsExactly("selection")));
        }
    }

    @Test
    void aDecisionKeepsTheCodebookWhoseQuestionsWereAnsweredAndNotThatOfTheSuggestion() {
        var made = (DecisionCheck.Ruling.Publish) underVersionTwo(List.of()).of(answering(2, Map.of("kin", "accept")));
        assertThat(made.decision().getCodebookVersion()).isEqualTo(2);
        assertThat(made.decision().getShown().getCodebookVersion())
                .as("suggested before the codebook was published")
                .isEqualTo(1);
        var untold = (DecisionCheck.Ruling.Publish) underVersionTwo(List.of()).of(answering(null, Map.of()));
        assertThat(untold.decision().getCodebookVersion()).isZero();
    }

    @Test
    void answersToTheQuestionsOfAnEarlierCodebookAreAConflict() {
        var request = answering(1, Map.of("respect", "accept", "luck", "add"));
        assertThat(underVersionTwo(List.of()).of(request))
                .isInstanceOfSatisfying(
                        DecisionCheck.Ruling.Answer.class,
                        answer -> assertThat(answer.outcome())
                                .isInstanceOfSatisfying(
                                        Outcome.Stale.class,
                                        stale -> assertThat(stale.changes())
                                                .extracting(Change::kind)
                                                .containsExactly(Change.Kind.CODEBOOK)));
        var known = published(answering(0, Map.of("respect", "accept")));
        assertThat(underVersionTwo(List.of(known)).of(answering(0, Map.of("respect", "accept"))))
                .as("taken before the version was published, and sent again")
                .isEqualTo(new DecisionCheck.Ruling.Answer(new Outcome.Repeated(known)));
        var mine = Synthetic.decision("one", "rita", Synthetic.NOON, "yes");
        assertThat(underVersionTwo(List.of(mine)).of(DecisionRequest.undo(mine.getDecisionId(), 7)))
                .isInstanceOf(DecisionCheck.Ruling.Publish.class);
    }

    private static DecisionCheck underVersionTwo(List<Decision> acts) {
        var kin = new DimensionEntry("kin", new Wording("Verwanten", "Kin"), null, null, null);
        return new DecisionCheck(
                view(acts), new CodebookView(2, List.of(kin), List.of()), SAMPLE, RITA, Synthetic.NOON);
    }

    private static DecisionRequest answering(@Nullable Integer version, Map<String, String> dimensions) {
        return new DecisionRequest(
                ID, 7L, "decide", null, "yes", null, dimensions, null, false, 0, null, null, null, null, null, version);
    }

    private static Decision publishedBy(RandomSample sample, DecisionRequest request) {
        return publishedBy(sample, view(List.of()), request);
    }

    private static Decision publishedBy(RandomSample sample, StoryView story, DecisionRequest request) {
        return switch (new DecisionCheck(story, CodebookView.none(), sample, RITA, Synthetic.NOON).of(request)) {
            case DecisionCheck.Ruling.Publish(var decision) -> decision;
            case DecisionCheck.Ruling.Answer(var outcome) -> throw new AssertionError("refused: " + outcome);
        };
    }

    private static RandomSample sample(double share) {
        var designs = new SamplingDesigns(
                List.of(new SamplingDesign(4, Instant.EPOCH, "a seed of a test", share, 2, true, "sam")));
        return new RandomSample(() -> designs);
    }

    private static DecisionRequest selected(@Nullable String how) {
        return new DecisionRequest(
                ID, 7L, "decide", null, "yes", null, Map.of(), null, false, 0, how, null, null, null, null, null);
    }

    @Test
    void oneAdjudicationSettlesADisputeAndLeavesTheReviewersDecisions() {
        var rita = Synthetic.decision("one", "rita", Synthetic.NOON, "yes", "respect");
        var ruben = Synthetic.decision("one", "ruben", Synthetic.NOON, "yes");
        var disputed = view(List.of(rita, ruben));
        assertThat(disputed.verdicts().origin()).contains(Origin.DISPUTED);

        var settling = settled(disputed, new DecisionRequest.Settling("It is the nurse's own idea.", true));
        assertThat(settling).isInstanceOfSatisfying(DecisionCheck.Ruling.Publish.class, publish -> {
            var after = view(List.of(rita, ruben, publish.decision()));
            assertThat(after.review()).isEqualTo(Review.REVIEWED);
            assertThat(after.verdicts().origin()).contains(Origin.ADJUDICATED);
            assertThat(after.standings()).containsEntry("respect", DimensionStatus.ACCEPTED);
            assertThat(after.verdicts().current()).containsExactly(rita, ruben);
            assertThat(wrong(settled(after, new DecisionRequest.Settling("Once more.", false), OTHER_ID)))
                    .containsExactly("adjudication");
            assertThat(settled(after, new DecisionRequest.Settling("It is the nurse's own idea.", true)))
                    .as("sent twice")
                    .isInstanceOfSatisfying(
                            DecisionCheck.Ruling.Answer.class,
                            answer -> assertThat(answer.outcome()).isInstanceOf(Outcome.Repeated.class));
            var undone = Synthetic.undo(publish.decision(), Synthetic.NOON.plusSeconds(9));
            assertThat(view(List.of(rita, ruben, publish.decision(), undone)).review())
                    .isEqualTo(Review.DISPUTED);
        });
    }

    @Test
    void onlyADisputeIsSettledAndOnlyWithAReason() {
        var rita = Synthetic.decision("one", "ruben", Synthetic.NOON, "yes", "respect");
        assertThat(view(List.of(rita)).verdicts().origin()).contains(Origin.SINGLE);
        assertThat(wrong(settled(view(List.of(rita)), new DecisionRequest.Settling(" ", false))))
                .containsExactly("adjudication.reason", "adjudication");
    }

    private static DecisionCheck.Ruling settled(StoryView story, DecisionRequest.Settling why) {
        return settled(story, why, ID);
    }

    private static DecisionCheck.Ruling settled(StoryView story, DecisionRequest.Settling why, String id) {
        var sam = new Reader("sam", Role.STEWARD);
        return new DecisionCheck(story, CodebookView.none(), SAMPLE, sam, Synthetic.NOON.plusSeconds(5))
                .of(new DecisionRequest(
                        id,
                        7L,
                        "decide",
                        null,
                        "yes",
                        null,
                        Map.of("respect", "accept"),
                        null,
                        false,
                        0,
                        "disputed",
                        why,
                        null,
                        null,
                        null,
                        null));
    }

    private static List<String> wrong(DecisionCheck.Ruling ruling) {
        return ruling instanceof DecisionCheck.Ruling.Answer(Outcome.Invalid(var fields))
                ? fields.stream().map(DecisionRequest.Wrong::field).toList()
                : List.of();
    }
}
