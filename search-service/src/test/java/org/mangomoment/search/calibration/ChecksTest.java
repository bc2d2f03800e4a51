package org.mangomoment.search.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.CalibrationOccasion;
import org.mangomoment.schemas.EligibilityAnswer;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.library.Queue;

/// Which stories come again among others, and what is kept of the answer.
class ChecksTest {
    private static final Reader RITA = new Reader("rita", Role.REVIEWER);

    private final House house = new House(0, 0.5);

    @Test
    void aboutTheShareOfStoriesHasACheckBeforeIt() {
        house.putGold("gold");
        var checks = IntStream.range(0, 2_000)
                .filter(number -> before("served-" + number).isPresent())
                .count();
        assertThat(checks / 2_000.0).isCloseTo(0.5, within(0.04));
    }

    @Test
    void withoutAShareThereIsNone() {
        var without = new House(0, 0);
        without.putGold("gold");
        assertThat(IntStream.range(0, 500)
                        .mapToObj(number -> without.put("served-" + number, true))
                        .flatMap(story -> without.checks.before(story, Queue.OLDEST, RITA, Set.of()).stream()))
                .isEmpty();
    }

    @Test
    void thePageThatIsLoadedAgainShowsTheSameAndNothingTellsItFromOthers() {
        house.putGold("gold");
        var served = withCheck();
        var check = before(served).orElseThrow();
        assertThat(before(served)).contains(check);
        assertThat(check.story().id()).isEqualTo("gold");
        assertThat(check.story().acts()).isEmpty();
        assertThat(check.story().suggestions()).as("as in its queue").isNotNull();
        assertThat(UUID.fromString(check.decisionId()).version()).isEqualTo(4);
        assertThat(UUID.fromString(check.decisionId()).variant()).isEqualTo(2);
    }

    @Test
    void anOrdinaryStoryHasOneIdUntilItsReviewerDecidesOnIt() {
        var story = house.put("plain", true);
        var id = house.checks.ordinaryId(story, RITA);
        assertThat(house.checks.ordinaryId(story, RITA)).isEqualTo(id);
        assertThat(UUID.fromString(id).version()).isEqualTo(4);
        assertThat(UUID.fromString(id).variant()).isEqualTo(2);
        assertThat(house.checks.isCheck(id, "plain", RITA)).isFalse();
        assertThat(house.checks.ordinaryId(story, new Reader("ruben", Role.REVIEWER)))
                .isNotEqualTo(id);
        var ofAnother = house.put("plain", true, Synthetic.decision("plain", "ruben", house.now, "no"));
        assertThat(house.checks.ordinaryId(ofAnother, RITA)).isEqualTo(id);
        var decided = Synthetic.decision("plain", "rita", house.now, "no");
        var afterwards = house.checks.ordinaryId(house.put("plain", true, decided), RITA);
        assertThat(afterwards).as("another decision is another act").isNotEqualTo(id);
        var undone = house.put("plain", true, decided, Synthetic.undo(decided, house.now));
        assertThat(house.checks.ordinaryId(undone, RITA)).isNotIn(id, afterwards);
    }

    @Test
    void onlyItsReviewerAndItsStoryHaveTheId() {
        house.putGold("gold");
        var id = before(withCheck()).orElseThrow().decisionId();
        assertThat(house.checks.isCheck(id, "gold", RITA)).isTrue();
        assertThat(new House(0, 0).checks.isCheck(id, "gold", RITA))
                .as("after a restart")
                .isTrue();
        assertThat(house.checks.isCheck(id, "other", RITA)).isFalse();
        assertThat(house.checks.isCheck(id, "gold", new Reader("ruben", Role.REVIEWER)))
                .isFalse();
        assertThat(house.checks.isCheck("", "gold", RITA)).isFalse();
        assertThat(Stream.generate(() -> UUID.randomUUID().toString()).limit(1_000))
                .noneMatch(random -> house.checks.isCheck(random, "gold", RITA));
    }

    @Test
    void theAnswerStandsBesideTheRightOneAndTheReviewersOwnEarlierOne() {
        var gold = house.putGold("gold");
        house.put("gold", true, gold.acts().getFirst(), Synthetic.decision("gold", "rita", House.LONG_AGO, "no"));
        var check = before(withCheck()).orElseThrow();
        var story = house.story("gold", RITA).orElseThrow();
        var kept = house.checks.take(story, check.decisionId(), House.given(EligibilityAnswer.UNCLEAR), RITA);
        assertThat(kept.getRight()).isEqualTo(CodedAnswers.of(gold.acts().getFirst()));
        assertThat(kept.getEarlier()).extracting("verdict").isEqualTo(EligibilityAnswer.NO);
        assertThat(kept.getEarlierAt()).isEqualTo(House.LONG_AGO);
        var again = house.checks.take(story, check.decisionId(), House.given(EligibilityAnswer.YES), RITA);
        assertThat(again).as("sent twice").isEqualTo(kept);
        assertThat(house.checks.today(RITA)).isEqualTo(1);
    }

    @Test
    void aStoryThatWasCheckedComesAgainAfterTheDaysOnly() {
        house.putGold("gold");
        var check = before(withCheck()).orElseThrow();
        house.checks.take(check.story(), check.decisionId(), House.given(EligibilityAnswer.YES), RITA);
        assertThat(served().flatMap(id -> before(id).stream())).isEmpty();
        house.now = house.now.plus(Duration.ofDays(31));
        assertThat(served().flatMap(id -> before(id).stream())).isNotEmpty();
    }

    @Test
    void oneThatIsPassedOverIsFollowedByTheStoryOfTheQueue() {
        house.putGold("gold");
        var served = house.put(withCheck(), true);
        assertThat(house.checks.before(served, Queue.OLDEST, RITA, Set.of("gold")))
                .isEmpty();
        assertThat(house.checks.before(served, Queue.DISPUTED, RITA, Set.of())).isEmpty();
    }

    @Test
    void ownDecisionsComeAgainOnceTheyAreOld() {
        house.put("own", true, Synthetic.decision("own", "rita", House.LONG_AGO, "yes", "respect"));
        var served = withCheck();
        assertThat(before(served)).get().extracting(check -> check.story().id()).isEqualTo("own");
        var young = house.now.minus(Duration.ofDays(29));
        house.put("own", true, Synthetic.decision("own", "rita", young, "yes", "respect"));
        assertThat(before(served)).isEmpty();
    }

    @Test
    void whatMayNotBeSeenIsNoCheck() {
        var gold = house.putGold("gold");
        var served = withCheck();
        house.put("gold", false, gold.acts().getFirst());
        assertThat(before(served)).as("in quarantine").isEmpty();
        house.gold.unmark("gold");
        house.putGold("fresh");
        house.put("fresh", true, Synthetic.decision("fresh", "rita", house.now, "yes"));
        assertThat(before(served)).as("decided on just now").isEmpty();
        var blind = new House(1, 0.5);
        blind.putGold("gold");
        assertThat(served().flatMap(
                                id -> blind.checks.before(blind.put(id, true), Queue.SAMPLE, RITA, Set.of()).stream()))
                .as("the blind sample waits for this reviewer")
                .isEmpty();
    }

    @Test
    void oneThatIsTakenBackCountsNowhere() {
        house.putGold("gold");
        var check = before(withCheck()).orElseThrow();
        house.checks.take(check.story(), check.decisionId(), House.given(EligibilityAnswer.YES), RITA);
        house.checks.takeBack("gold", check.decisionId(), new Reader("ruben", Role.REVIEWER));
        assertThat(house.answers.of(RITA, CalibrationOccasion.CHECK)).hasSize(1);
        house.checks.takeBack("gold", check.decisionId(), RITA);
        assertThat(house.answers.of(RITA, CalibrationOccasion.CHECK)).isEmpty();
    }

    @Test
    void theFirstAnswerStaysWhileTheDeskLagsAndCanBeTakenBack() {
        house.putGold("gold");
        var check = before(withCheck()).orElseThrow();
        house.behind = true;
        var first = house.checks.take(check.story(), check.decisionId(), House.given(EligibilityAnswer.YES), RITA);
        var second = house.checks.take(check.story(), check.decisionId(), House.given(EligibilityAnswer.NO), RITA);
        assertThat(second).isEqualTo(first);
        assertThat(house.checks.takeBack("gold", check.decisionId(), RITA)).isTrue();
        house.log.forEach(house::read);
        assertThat(house.answers.of(RITA, CalibrationOccasion.CHECK)).isEmpty();
        assertThat(house.answers.one("gold", check.decisionId()))
                .get()
                .extracting("answer.verdict")
                .isEqualTo(EligibilityAnswer.YES);
        assertThat(house.checks.takeBack("gold", "unknown", RITA)).isFalse();
    }

    @Test
    void ofTwoTabsTheFirstAnswerStays() throws InterruptedException {
        house.putGold("gold");
        var check = before(withCheck()).orElseThrow();
        var second = Thread.ofPlatform()
                .unstarted(() ->
                        house.checks.take(check.story(), check.decisionId(), House.given(EligibilityAnswer.NO), RITA));
        house.beforeReading = () -> {
            second.start();
            await().until(() -> second.getState() == Thread.State.WAITING || !second.isAlive());
        };
        house.checks.take(check.story(), check.decisionId(), House.given(EligibilityAnswer.YES), RITA);
        second.join();
        assertThat(house.log)
                .filteredOn(record -> record.topic().equals(Topics.CALIBRATION_ANSWERS.name()))
                .hasSize(1);
        assertThat(house.answers.of(RITA, CalibrationOccasion.CHECK))
                .singleElement()
                .extracting("answer.verdict")
                .isEqualTo(EligibilityAnswer.YES);
    }

    private Stream<String> served() {
        return IntStream.range(0, 100).mapToObj(number -> "served-" + number);
    }

    /// A story of a queue that a check comes before.
    private String withCheck() {
        return served().filter(id -> before(id).isPresent()).findFirst().orElseThrow();
    }

    private Optional<Check> before(String served) {
        var story = house.stories.containsKey(served) ? house.stories.get(served) : house.put(served, true);
        return house.checks.before(story, Queue.OLDEST, RITA, Set.of());
    }
}
