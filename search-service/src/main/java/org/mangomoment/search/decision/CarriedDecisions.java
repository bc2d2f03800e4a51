package org.mangomoment.search.decision;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mangomoment.schemas.CarriedFrom;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.DecisionAct;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.log.Log;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.story.StoryView;
import org.mangomoment.search.story.Verdicts;

/// Decides on a story as its reviewer decided on a near-duplicate. The decision names the one that it repeats,
/// and is no independent answer. Thread-safe.
public final class CarriedDecisions {
    /// Where an obstacle stands among what is wrong, with its id.
    public static final String FIELD = "carriedFrom";

    private final Library library;
    private final Codebooks codebooks;
    private final RandomSample sample;
    private final Log log;
    private final Clock clock;

    /// @param library shows all, so that decisions keep what was suggested
    public CarriedDecisions(Library library, Codebooks codebooks, RandomSample sample, Log log, Clock clock) {
        this.library = library;
        this.codebooks = codebooks;
        this.sample = sample;
        this.log = log;
        this.clock = clock;
    }

    /// The decision on a story that its reviewer may carry over, as it counts under the newest codebook: their
    /// own, made on that story, that stands and settles nothing.
    public static Optional<Decision> source(StoryView from, Reader who) {
        return from.verdicts().independent().stream()
                .filter(decision -> decision.getReviewer().equals(who.account()))
                .findFirst();
    }

    /// Why a reader's decision cannot be carried over; empty when it can.
    public Optional<CarryObstacle> obstacle(StoryView story, StoryView from, Reader who) {
        if (story.quarantined() || from.quarantined()) {
            return Optional.of(CarryObstacle.QUARANTINED);
        }
        if (source(from, who).isEmpty()) {
            return Optional.of(CarryObstacle.NO_DECISION);
        }
        if (sample.draw(story).drawn()) {
            return Optional.of(CarryObstacle.SAMPLED);
        }
        if (RandomSample.decided(story, who)) {
            return Optional.of(CarryObstacle.DECIDED);
        }
        if (!from.recount().lookAgain().isEmpty() || isOfEarlierCodebook(from, who)) {
            return Optional.of(CarryObstacle.LOOK_AGAIN);
        }
        return library.toldTwice(story, who).stream()
                        .noneMatch(near -> near.id().equals(from.id()))
                ? Optional.of(CarryObstacle.NOT_ALIKE)
                : Optional.empty();
    }

    /// The index may not have counted it again yet, so what was decided under an earlier version is not repeated.
    private boolean isOfEarlierCodebook(StoryView from, Reader who) {
        var source = source(from, who).map(Decision::getDecisionId);
        return from.acts().stream()
                .filter(act -> source.filter(act.getDecisionId()::equals).isPresent())
                .map(CarriedDecisions::codebookOf)
                .anyMatch(version -> version > 0 && version < codebooks.newest().version());
    }

    private static int codebookOf(Decision made) {
        var shown = made.getShown();
        return made.getCodebookVersion() > 0 || shown == null ? made.getCodebookVersion() : shown.getCodebookVersion();
    }

    /// Returns when the act is durable or refused; waits up to two seconds more until this process's index shows it.
    ///
    /// @throws org.mangomoment.runtime.kafka.NotAcknowledged when Kafka does not acknowledge in time
    public Outcome carry(String storyId, Carrying asked, Reader who) {
        var found = library.story(storyId, who);
        var other = library.story(asked.from(), who);
        if (found.isEmpty() || other.isEmpty()) {
            return new Outcome.NoStory();
        }
        var story = found.get();
        var from = other.get();
        var known = known(story, asked, who);
        if (known.isPresent()) {
            return new Outcome.Repeated(known.get());
        }
        var obstacle = obstacle(story, from, who);
        if (obstacle.isPresent()) {
            return new Outcome.Invalid(
                    List.of(new DecisionRequest.Wrong(FIELD, obstacle.get().id())));
        }
        var source = source(from, who).orElseThrow();
        var changes = changes(asked, from, source);
        if (!changes.isEmpty()) {
            return new Outcome.Stale(sample.shown(story, who), changes);
        }
        var check = new DecisionCheck(story, codebooks.newest(), sample, who, clock.instant());
        return switch (check.of(request(asked, source))) {
            case DecisionCheck.Ruling.Answer(var outcome) -> outcome;
            case DecisionCheck.Ruling.Publish(var decision) -> publish(decision, from, source);
        };
    }

    private Optional<Decision> known(StoryView story, Carrying asked, Reader who) {
        return story.acts().stream()
                .filter(act -> act.getDecisionId().equals(asked.decisionId()))
                .filter(act -> act.getReviewer().equals(who.account()) && Verdicts.carried(act))
                .filter(act -> act.getCarriedFrom().getDecisionId().equals(asked.fromDecision()))
                .findFirst();
    }

    /// What changed of the other story since it was shown; what changed of the story itself is checked as ever.
    private static List<Change> changes(Carrying asked, StoryView from, Decision source) {
        var changes = new ArrayList<Change>();
        if (asked.fromVersion() == null || asked.fromVersion() != from.version()) {
            changes.add(new Change(
                    Change.Kind.TEXT, "The text of the near-duplicate is now version " + from.version() + "."));
        }
        if (!source.getDecisionId().equals(asked.fromDecision())) {
            changes.add(new Change(Change.Kind.CARRIED, "The decision on the near-duplicate is another one now."));
        }
        return changes;
    }

    private DecisionRequest request(Carrying asked, Decision source) {
        var verdict = source.getEligibility();
        return new DecisionRequest(
                asked.decisionId(),
                asked.storyVersion() == null ? -1L : asked.storyVersion(),
                Words.of(DecisionAct.DECIDE),
                null,
                verdict == null ? null : Words.of(verdict.getVerdict()),
                verdict == null ? null : verdict.getReason(),
                answers(source),
                null,
                false,
                asked.how().millisTaken(),
                asked.how().selection(),
                null,
                null,
                null,
                asked.how().clientAt(),
                asked.how().codebook());
    }

    private static Map<String, String> answers(Decision source) {
        var answers = new LinkedHashMap<String, String>();
        source.getDimensions().forEach(answer -> answers.put(answer.getDimension(), Words.of(answer.getVerdict())));
        return answers;
    }

    private Outcome publish(Decision decision, StoryView from, Decision source) {
        var carried = Decision.newBuilder(decision)
                .setCarriedFrom(new CarriedFrom(from.id(), source.getDecisionId(), from.version()))
                .build();
        var key = new StoryPart(carried.getStoryId(), carried.getDecisionId());
        return new Outcome.Taken(carried, log.publish(Topics.DECISIONS.record(key, carried)));
    }
}
