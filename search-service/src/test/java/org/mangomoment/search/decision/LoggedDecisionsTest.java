package org.mangomoment.search.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.Decision;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.discussion.OneStory;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.story.StoryView;

/// Two forms under one id, the second sent before the first can be seen.
class LoggedDecisionsTest {
    private static final Reader RITA = new Reader("rita", Role.REVIEWER);
    private static final String ID = "5a1f4f2e-0000-4000-8000-000000000001";

    private final CountDownLatch written = new CountDownLatch(1);
    private final CountDownLatch acknowledged = new CountDownLatch(1);
    private final AtomicInteger records = new AtomicInteger();

    @Test
    void whatIsUnderWayIsNotReplacedByOtherAnswersUnderItsId() throws Exception {
        var library = new OneStory();
        library.story = view(List.of());
        var decisions = new LoggedDecisions(
                library, CodebookView::none, RandomSample.none(), _ -> !publish(), Clock.systemUTC());
        try (var tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = tabs.submit(() -> decisions.decide("one", saying("yes"), RITA));
            assertThat(written.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(tabs.submit(() -> decisions.decide("one", saying("no"), RITA))
                            .get(20, TimeUnit.SECONDS))
                    .isInstanceOf(Outcome.Invalid.class);
            var again = tabs.submit(() -> decisions.decide("one", saying("yes"), RITA));
            acknowledged.countDown();
            assertThat(first.get(20, TimeUnit.SECONDS)).isInstanceOf(Outcome.Taken.class);
            assertThat(again.get(20, TimeUnit.SECONDS)).isInstanceOf(Outcome.Repeated.class);
            assertThat(records).hasValue(1);
        }
    }

    @Test
    void whatIsOnTheLogAndCannotBeSeenYetIsNotReplacedEither() {
        var library = new OneStory();
        library.story = view(List.of());
        var late = new LoggedDecisions(library, CodebookView::none, RandomSample.none(), _ -> false, Clock.systemUTC());
        assertThat(late.decide("one", saying("yes"), RITA)).isInstanceOf(Outcome.Taken.class);
        assertThat(late.decide("one", saying("no"), RITA)).isInstanceOf(Outcome.Invalid.class);
        assertThat(late.decide("one", saying("yes"), RITA)).isInstanceOf(Outcome.Repeated.class);
    }

    @Test
    void whenTheLogDoesNotTakeItWhoeverSentTheSameIsToldSoToo() throws Exception {
        var library = new OneStory();
        library.story = view(List.of());
        var decisions = new LoggedDecisions(
                library, CodebookView::none, RandomSample.none(), _ -> publishAndFail(), Clock.systemUTC());
        try (var tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = tabs.submit(() -> decisions.decide("one", saying("yes"), RITA));
            assertThat(written.await(20, TimeUnit.SECONDS)).isTrue();
            var second = new FutureTask<>(() -> decisions.decide("one", saying("yes"), RITA));
            var other = Thread.ofPlatform().start(second);
            await().until(() -> other.getState() == Thread.State.WAITING);
            acknowledged.countDown();
            for (var told : List.<Future<Outcome>>of(first, second)) {
                assertThatThrownBy(() -> told.get(20, TimeUnit.SECONDS)).hasRootCauseMessage("no room");
            }
            assertThat(decisions.decide("one", saying("no"), RITA))
                    .as("nothing was taken under this id")
                    .isInstanceOf(Outcome.Taken.class);
        }
    }

    @Test
    void whatCanBeSeenInTheEndIsGuardedByTheStoryItself() {
        var library = new OneStory();
        library.story = view(List.of());
        var late = new LoggedDecisions(library, CodebookView::none, RandomSample.none(), _ -> false, Clock.systemUTC());
        var taken = (Outcome.Taken) late.decide("one", saying("yes"), RITA);
        library.story = view(List.of(taken.decision()));
        assertThat(late.decide("one", saying("no"), RITA)).isInstanceOf(Outcome.Invalid.class);
        assertThat(late.decide("one", DecisionRequest.undo(ID, 7), RITA)).isInstanceOf(Outcome.Taken.class);
        library.story = view(List.of());
        assertThat(late.decide("one", saying("no"), RITA))
                .as("forgotten when the act after it was written")
                .isInstanceOf(Outcome.Taken.class);
    }

    private static StoryView view(List<Decision> acts) {
        return new StoryView(
                Synthetic.story("one", 7, "en", "A warm blanket"),
                Synthetic.suggestions("one", 7),
                Synthetic.consent("one", true),
                acts);
    }

    private boolean publishAndFail() {
        if (publish() && records.get() == 1) {
            throw new IllegalStateException("no room");
        }
        return true;
    }

    private static DecisionRequest saying(String verdict) {
        return DecisionRequest.decide(ID, 7, verdict, null, Map.of(), null);
    }

    private boolean publish() {
        if (records.incrementAndGet() == 1) {
            written.countDown();
            try {
                return acknowledged.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                throw new AssertionError(interrupted);
            }
        }
        return true;
    }
}
