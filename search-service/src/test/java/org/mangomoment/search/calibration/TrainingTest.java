package org.mangomoment.search.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.CalibrationOccasion;
import org.mangomoment.schemas.EligibilityAnswer;
import org.mangomoment.schemas.GoldStory;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.story.Recount;
import org.mangomoment.search.story.StoryView;

/// Gold stories, and rounds over them.
class TrainingTest {
    private static final Reader RITA = new Reader("rita", Role.REVIEWER);
    private static final Reader RUBEN = new Reader("ruben", Role.REVIEWER);
    private static final String FIRST = new UUID(1, 1).toString();
    private static final String SECOND = new UUID(2, 2).toString();

    private final House house = new House(0, 0);

    @Test
    void theAnswerIsThatOfADecisionThatStands() {
        var before = Synthetic.decision("one", "rik", House.LONG_AGO, "no");
        var now = Synthetic.decision("one", "rik", Synthetic.NOON, "yes", "respect", "family");
        var story = house.put("one", true, before, now);
        assertThat(house.gold.mark(story, before.getDecisionId(), "why", House.STEWARD))
                .isEqualTo(Marking.DECISION);
        assertThat(house.gold.mark(story, now.getDecisionId(), " ", House.STEWARD))
                .isEqualTo(Marking.EXPLANATION);
        assertThat(house.gold.mark(story, now.getDecisionId(), "x".repeat(2_001), House.STEWARD))
                .isEqualTo(Marking.EXPLANATION);
        assertThat(house.gold.all()).isEmpty();
        assertThat(house.gold.mark(story, now.getDecisionId(), " why ", House.STEWARD))
                .isEqualTo(Marking.MARKED);
        assertThat(house.gold.of("one"))
                .get()
                .extracting(GoldStory::getExplanation)
                .isEqualTo("why");
        assertThat(house.gold.of("one").orElseThrow().getAnswer().getFitting()).containsExactly("family", "respect");
        house.gold.unmark("one");
        assertThat(house.gold.all()).isEmpty();
    }

    @Test
    void aRoundGoesOverEveryGoldStoryOnceWithoutItsSuggestionAndItsDecisions() {
        List.of("one", "two", "three").forEach(house::putGold);
        house.put("four", true);
        for (var number = 0; number < 3; number++) {
            var story = house.training.next(FIRST, RITA).orElseThrow();
            assertThat(story.suggestions()).isNull();
            assertThat(story.acts()).isEmpty();
            assertThat(house.training.next(FIRST, RITA)).as("loaded again").contains(story);
            house.training.take(FIRST, story, House.given(EligibilityAnswer.YES, "respect"), RITA);
        }
        assertThat(house.training.next(FIRST, RITA)).isEmpty();
        assertThat(house.training.rounds(RITA)).singleElement().satisfies(round -> {
            assertThat(round.answers()).hasSize(3);
            assertThat(round.score(List.of("respect", "family"))).isEqualTo(new Score(FIRST, 9, 9));
        });
        assertThat(house.training.rounds(RUBEN)).isEmpty();
    }

    @Test
    void theRightAnswerIsWhatItsDecisionCountsForNow() {
        var story = house.putGold("one");
        var decision = story.acts().getFirst();
        var counted = Synthetic.decision("one", "rik", House.LONG_AGO, "yes", "family");
        var recount = new Recount(Map.of(decision.getDecisionId(), counted), Set.of());
        house.stories.put(
                "one", new StoryView(story.story(), story.suggestions(), story.consent(), story.acts(), recount));
        var taken = house.training.take(FIRST, story, House.given(EligibilityAnswer.YES, "family"), RITA);
        assertThat(taken.orElseThrow().getRight().getFitting()).containsExactly("family");
    }

    @Test
    void theFirstAnswerOfARoundStaysWhileTheDeskLags() {
        var story = house.putGold("one");
        house.behind = true;
        var first = house.training.take(FIRST, story, House.given(EligibilityAnswer.NO), RITA);
        assertThat(house.training.take(FIRST, story, House.given(EligibilityAnswer.YES), RITA))
                .isEqualTo(first);
        assertThat(house.training.next(FIRST, RITA)).as("of the round").isEmpty();
    }

    @Test
    void aRoundIsRepeatedAndTheEarlierOneIsKept() {
        var story = house.putGold("one");
        house.training.take(FIRST, story, House.given(EligibilityAnswer.NO), RITA);
        var again = house.training.take(FIRST, story, House.given(EligibilityAnswer.YES, "respect"), RITA);
        assertThat(again.orElseThrow().getAnswer())
                .as("sent twice")
                .extracting("verdict")
                .isEqualTo(EligibilityAnswer.NO);
        house.now = house.now.plusSeconds(60);
        house.training.take(SECOND, story, House.given(EligibilityAnswer.YES, "respect"), RITA);
        assertThat(house.training.rounds(RITA)).extracting(TrainingRound::id).containsExactly(SECOND, FIRST);
        assertThat(house.training.mayBeOf(FIRST, RITA)).isTrue();
        assertThat(house.training.mayBeOf(FIRST, RUBEN)).isFalse();
        assertThat(house.training.answer(FIRST, "one", RUBEN)).isEmpty();
        house.gold.unmark("one");
        assertThat(house.training.rounds(RITA)).as("no gold any more").hasSize(2);
    }

    @Test
    void nobodyTrainsWithWhatTheyMayNotSee() {
        var story = house.putGold("one");
        house.put("one", false, story.acts().getFirst());
        assertThat(house.training.next(FIRST, RITA)).isEmpty();
        assertThat(house.training.next(FIRST, House.STEWARD))
                .as("stewards neither")
                .isEmpty();
        var blind = new House(1, 0);
        blind.putGold("one");
        assertThat(blind.training.available(RITA)).isZero();
        assertThat(blind.training.available(new Reader("rik", Role.REVIEWER)))
                .as("has decided")
                .isEqualTo(1);
    }

    @Test
    void whatIsWithdrawnIsForgotten() {
        var story = house.putGold("one");
        house.training.take(FIRST, story, House.given(EligibilityAnswer.YES), RITA);
        house.publish(Topics.GOLD_STORIES.record("one", null));
        house.publish(Topics.CALIBRATION_ANSWERS.record(new StoryPart("one", FIRST), null));
        assertThat(house.gold.all()).isEmpty();
        assertThat(house.answers.all(CalibrationOccasion.TRAINING)).isEmpty();
    }
}
