package org.mangomoment.search.decision;

import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.log.Log;
import org.mangomoment.search.log.PendingWrite;
import org.mangomoment.search.sample.RandomSample;

/// Checks acts, publishes them and waits until they can be seen. Thread-safe.
public final class LoggedDecisions implements Decisions {
    private static final Reader EVERYTHING = new Reader("", Role.STEWARD);

    private final Library library;
    private final Codebooks codebooks;
    private final RandomSample sample;
    private final Log log;
    private final Clock clock;
    private final ConcurrentMap<StoryPart, PendingWrite<Decision>> underWay = new ConcurrentHashMap<>();

    /// @param library shows all, so that decisions keep what was suggested; answers keep covered what
    ///                `sample` covers
    public LoggedDecisions(Library library, Codebooks codebooks, RandomSample sample, Log log, Clock clock) {
        this.library = library;
        this.codebooks = codebooks;
        this.sample = sample;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public Outcome decide(String storyId, DecisionRequest request, Reader who) {
        var story = library.story(storyId, who);
        if (story.isEmpty()) {
            return new Outcome.NoStory();
        }
        var check = new DecisionCheck(story.get(), codebooks.newest(), sample, who, clock.instant());
        return switch (check.of(request)) {
            case DecisionCheck.Ruling.Answer(var outcome) -> covered(outcome, who);
            case DecisionCheck.Ruling.Publish(var decision) -> publish(decision);
        };
    }

    private Outcome covered(Outcome outcome, Reader who) {
        return switch (outcome) {
            case Outcome.Stale(var now, var changes) -> new Outcome.Stale(sample.shown(now, who), changes);
            case Outcome.Taken _, Outcome.Repeated _, Outcome.Invalid _, Outcome.NoStory _ -> outcome;
        };
    }

    /// A form that two tabs show has one id: what the first sends must not be replaced before it can be seen.
    private Outcome publish(Decision decision) {
        forgetWhatIsSeen();
        var key = new StoryPart(decision.getStoryId(), decision.getDecisionId());
        var mine = new PendingWrite<>(decision);
        var first = underWay.putIfAbsent(key, mine);
        if (first != null) {
            return joined(first, decision);
        }
        try {
            var visible = log.publish(Topics.DECISIONS.record(key, decision));
            mine.done();
            if (visible) {
                underWay.remove(key);
            }
            return new Outcome.Taken(decision, visible);
        } catch (RuntimeException failed) {
            underWay.remove(key);
            mine.failed(failed);
            throw failed;
        }
    }

    /// The same act again is taken when the first one is, and fails when that one fails.
    private static Outcome joined(PendingWrite<Decision> first, Decision second) {
        var outcome = DecisionCheck.repeated(first.value(), second);
        if (outcome instanceof Outcome.Repeated) {
            first.await();
        }
        return outcome;
    }

    /// What can be seen by now, or is of a story that is gone, is guarded no longer.
    private void forgetWhatIsSeen() {
        underWay.forEach((key, each) -> {
            if (each.isWritten() && isSeen(each.value())) {
                underWay.remove(key, each);
            }
        });
    }

    private boolean isSeen(Decision written) {
        return library.story(written.getStoryId(), EVERYTHING)
                .map(story -> story.acts().stream()
                        .anyMatch(act -> act.getDecisionId().equals(written.getDecisionId())))
                .orElse(true);
    }
}
