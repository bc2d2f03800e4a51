package org.mangomoment.search.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mangomoment.runtime.smtp.Delivery;
import org.mangomoment.schemas.SearchAlert;
import org.mangomoment.schemas.WatchRhythm;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.savedsearch.Saving;

/// Alerts and their mails, with two desks on one log.
final class AlertsTest {
    private static final Duration LATER = Duration.ofMinutes(6);

    private final TwoDesks house = new TwoDesks();
    private final String search = saved("hands", "q=hand&dimension=respect");

    @Test
    void aNewStoryIsToldOnceHoweverManyDesksLookAndHoweverOften() {
        house.arrive("before");
        house.pass(Duration.ofSeconds(1));
        watch(WatchRhythm.DESK);
        house.arrive("new");
        house.second.read();
        house.first.beforeWriting = house.second.finder::look;
        house.first.pass();
        house.first.pass();
        house.second.pass();
        assertThat(stories(house.first)).containsExactly("new");
        assertThat(stories(house.second)).containsExactly("new");
        assertThat(house.first.alerts.unseen(TwoDesks.ROSA)).isEqualTo(1);
        house.pass(Duration.ofSeconds(1));
        house.first.watches.seen(search, house.now, TwoDesks.ROSA);
        house.pass(Duration.ofSeconds(1));
        house.first.pass();
        assertThat(house.first.alerts.unseen(TwoDesks.ROSA)).isZero();
        assertThat(stories(house.first)).as("seen ones stay in the list").containsExactly("new");
        assertThat(house.sent).isEmpty();
    }

    @Test
    void whatMayNotBeSeenAnyMoreIsToldNoMore() {
        watch(WatchRhythm.DESK);
        List.of("a", "b", "c").forEach(house::arrive);
        house.pass(Duration.ofSeconds(1));
        house.first.pass();
        house.withdraw("a", search);
        house.heldBack.add("b");
        house.first.read();
        assertThat(stories(house.first)).containsExactly("c");
        assertThat(house.first.alerts.unseen(TwoDesks.ROSA)).isEqualTo(1);
        house.heldBack.clear();
        assertThat(stories(house.first)).as("consent given again").containsExactly("b", "c");
    }

    @Test
    void aSearchThatStoppedWorkingFindsNothingNewAndGoesOnWhenItWorksAgain() {
        watch(WatchRhythm.DESK);
        house.arrive("new");
        house.codebook = new CodebookView(2, List.of(), List.of());
        house.pass(Duration.ofSeconds(1));
        house.first.pass();
        assertThat(stories(house.first)).isEmpty();
        house.codebook = new CodebookView(0, List.of(), List.of());
        house.first.pass();
        assertThat(stories(house.first)).containsExactly("new");
    }

    @Test
    void aSearchThatAsksForTooMuchKeepsNoOtherFromItsAlerts() {
        for (var number = 0; number < 20; number++) {
            var much = saved("much " + number, "q=" + TwoDesks.TOO_COMPLEX);
            house.first.watches.watch(much, WatchRhythm.DESK, "rosa@example.org", "en", TwoDesks.ROSA);
        }
        watch(WatchRhythm.DESK);
        house.arrive("new");
        house.pass(Duration.ofSeconds(1));
        house.first.pass();
        assertThat(stories(house.first)).containsExactly("new");
    }

    @Test
    void twoDesksThatSendAtTheSameTimeSendOneMail() {
        watch(WatchRhythm.IMMEDIATE);
        house.arrive("new");
        house.pass(Duration.ofSeconds(1));
        house.first.pass();
        house.pass(LATER);
        house.second.read();
        house.first.beforeWriting = house.second.mails::send;
        house.first.pass();
        house.second.pass();
        assertThat(house.sent).singleElement().satisfies(mail -> {
            assertThat(mail.stories()).isEqualTo(1);
            assertThat(mail.to()).isEqualTo("rosa@example.org");
            assertThat(mail.toString()).doesNotContain("rosa@example.org");
        });
    }

    @Test
    void everyStoryIsInOneMailAlsoAfterAStart() {
        watch(WatchRhythm.IMMEDIATE);
        house.pass(LATER);
        house.second.read();
        house.arrive("one");
        // Both find it; the record of the second comes later and is the one that stays.
        house.first.finder.look();
        house.pass(Duration.ofSeconds(20));
        house.second.finder.look();
        house.pass(Duration.ofSeconds(50));
        house.first.pass();
        var started = house.afterCompaction();
        house.pass(LATER);
        started.pass();
        house.pass(LATER);
        started.pass();
        assertThat(house.sent).hasSize(1);
        house.arrive("two");
        house.arrive("three");
        house.pass(Duration.ofSeconds(1));
        started.pass();
        house.pass(LATER);
        started.pass();
        assertThat(house.sent).extracting(Digest::stories).containsExactly(1, 2);
    }

    @Test
    void aMailThatWasNotTakenIsTriedAgainLaterWithAllItsStories() {
        watch(WatchRhythm.IMMEDIATE);
        house.delivery = new Delivery.NotSent("the mail server said 451", true);
        house.arrive("one");
        house.pass(Duration.ofSeconds(1));
        house.first.pass();
        house.pass(LATER);
        house.first.pass();
        house.first.pass();
        assertThat(house.sent).hasSize(1);
        house.delivery = new Delivery.Sent();
        house.pass(Duration.ofMinutes(16));
        house.first.pass();
        house.pass(Duration.ofMinutes(16));
        house.first.pass();
        assertThat(house.sent).extracting(Digest::stories).containsExactly(1, 1);
    }

    @Test
    void aColleagueWhoMayNotSignInAnyMoreGetsNoMail() {
        watch(WatchRhythm.IMMEDIATE);
        house.arrive("new");
        house.active.clear();
        house.pass(Duration.ofSeconds(1));
        house.first.pass();
        house.pass(LATER);
        house.first.pass();
        assertThat(house.sent).isEmpty();
        house.active.add("rosa");
        house.first.pass();
        assertThat(house.sent).hasSize(1);
    }

    @Test
    void whatCameAfterThePageWasMadeStaysNew() {
        watch(WatchRhythm.DESK);
        house.arrive("shown");
        house.pass(Duration.ofSeconds(1));
        house.first.pass();
        var shown = house.now;
        house.pass(Duration.ofSeconds(1));
        house.arrive("later");
        house.first.pass();
        house.first.watches.seen(search, shown, TwoDesks.ROSA);
        assertThat(unseen()).containsExactly("later");
        house.first.watches.seen(search, Instant.EPOCH, TwoDesks.ROSA);
        assertThat(unseen()).as("an older page").containsExactly("later");
        house.first.watches.seen(search, Instant.MAX, TwoDesks.ROSA);
        house.pass(Duration.ofSeconds(1));
        house.arrive("at last");
        house.first.pass();
        assertThat(unseen()).as("nobody has seen what is still to come").containsExactly("at last");
    }

    private List<String> unseen() {
        return house
                .first
                .alerts
                .unseen(house.first.watches.of(search, TwoDesks.ROSA).orElseThrow())
                .stream()
                .map(SearchAlert::getStoryId)
                .toList();
    }

    @Test
    void aSearchThatIsGoneIsNeitherCountedNorMailed() {
        watch(WatchRhythm.IMMEDIATE);
        house.arrive("new");
        house.pass(Duration.ofSeconds(1));
        house.first.pass();
        house.first.searches.forget(search, TwoDesks.ROSA);
        assertThat(house.first.watches.of(search, TwoDesks.ROSA))
                .as("left over")
                .isPresent();
        house.pass(LATER);
        house.first.pass();
        assertThat(house.first.alerts.unseen(TwoDesks.ROSA)).isZero();
        assertThat(house.sent).isEmpty();
    }

    @Test
    void aFailureWhileASearchIsForgottenLeavesNoWatchOfIt() {
        watch(WatchRhythm.DESK);
        house.first.beforeWriting = () -> house.first.beforeWriting = () -> {
            throw new IllegalStateException("not acknowledged");
        };
        assertThatIllegalStateException().isThrownBy(() -> house.first.watches.forget(search, TwoDesks.ROSA));
        assertThat(house.first.watches.of(search, TwoDesks.ROSA)).isEmpty();
        assertThat(house.first.watches.forget(search, TwoDesks.ROSA))
                .as("again")
                .isTrue();
        assertThat(house.first.searches.search(search)).isEmpty();
    }

    /// Until when the last mail was due on Wednesday 25 November 2026; Brussels is one hour ahead.
    @ParameterizedTest
    @CsvSource({
        "IMMEDIATE, 2026-11-25T11:00:00Z, 2026-11-25T10:55:00Z",
        "DAILY,     2026-11-25T11:00:00Z, 2026-11-25T06:00:00Z",
        "DAILY,     2026-11-25T05:59:00Z, 2026-11-24T06:00:00Z",
        "WEEKLY,    2026-11-25T11:00:00Z, 2026-11-23T06:00:00Z",
        "WEEKLY,    2026-11-23T05:59:00Z, 2026-11-16T06:00:00Z",
        "WEEKLY,    2026-11-23T06:00:00Z, 2026-11-23T06:00:00Z",
    })
    void mailsAreDueInTheMorningOfTheDayOrOfMonday(WatchRhythm rhythm, Instant now, Instant due) {
        assertThat(Rhythm.lastDue(rhythm, now)).contains(due);
    }

    private String saved(String name, String parameters) {
        var saving = house.first.searches.save(name, true, SearchRequest.parse(parameters), TwoDesks.ROSA);
        return switch (saving) {
            case Saving.Saved(var kept) -> kept.getSearchId();
            case Saving.Refused(var reason) -> throw new AssertionError(reason);
        };
    }

    private void watch(WatchRhythm rhythm) {
        house.first.watches.watch(search, rhythm, "rosa@example.org", "en", TwoDesks.ROSA);
    }

    private List<String> stories(TwoDesks.One desk) {
        return desk.alerts.of(desk.watches.of(search, TwoDesks.ROSA).orElseThrow()).stream()
                .map(SearchAlert::getStoryId)
                .sorted()
                .toList();
    }
}
