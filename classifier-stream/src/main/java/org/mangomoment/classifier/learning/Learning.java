package org.mangomoment.classifier.learning;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mangomoment.classifier.adoption.ActiveModelView;
import org.mangomoment.classifier.adoption.FirstCodebook;
import org.mangomoment.runtime.lifecycle.Trace;
import org.mangomoment.schemas.Model;
import org.mangomoment.schemas.ModelAct;
import org.mangomoment.schemas.ModelOutcome;
import org.mangomoment.schemas.ModelRequest;
import org.mangomoment.schemas.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the one trainer does: starts a training when it is due or asked for, puts what comes of it into use or before a
/// steward, and does what stewards ask. Used by one thread.
final class Learning {
    private static final Logger LOG = LoggerFactory.getLogger(Learning.class);

    private final LearningSettings settings;
    private final ActiveModelView active;
    private final NewDecisions decisions;
    private final ModelLog log;
    private final StewardActs acts;
    private final Supplier<TrainingRun> begin;
    private final MeterRegistry meters;
    private final InstantSource clock;
    private final List<ModelRequest> asked = new ArrayList<>();
    private @Nullable TrainingRun running;
    private Instant tried = Instant.EPOCH;

    Learning(
            LearningSettings settings,
            ActiveModelView active,
            NewDecisions decisions,
            ModelLog log,
            Supplier<TrainingRun> begin,
            MeterRegistry meters,
            InstantSource clock) {
        this.settings = settings;
        this.active = active;
        this.decisions = decisions;
        this.log = log;
        this.acts = new StewardActs(active, log, clock);
        this.begin = begin;
        this.meters = meters;
        this.clock = clock;
    }

    /// Goes on by a little; never waits for a training.
    void goOn(PendingRequests requests) throws InterruptedException {
        knowCues();
        if (running != null && running.ended()) {
            end(running, requests);
        }
        for (var request : requests.all()) {
            if (request.getAct() != ModelAct.TRAIN) {
                log.answer(request, acts.done(request));
                requests.answered(request);
            } else if (running == null) {
                asked.add(request);
            }
        }
        if (running == null && (!asked.isEmpty() || due())) {
            tried = decisions.newest();
            running = begin.get();
        }
    }

    /// Whether a training is under way.
    boolean isUnderWay() {
        return running != null;
    }

    /// Another process trains from now on.
    void giveUp() {
        if (running != null) {
            running.abandon();
            running = null;
        }
        asked.clear();
    }

    /// Under a new codebook the model of the one before goes on, or else its cues come into use; models of the one
    /// before retire. The model stands in the log before the cues that it is preferred to, lest somebody takes the
    /// cues into use.
    private void knowCues() throws InterruptedException {
        var cues = active.cues();
        var states = active.models();
        if (states.of(cues.modelId()).isPresent()) {
            return;
        }
        var at = states.next(active.get().since());
        var byCues = FirstCodebook.cues(cues.modelId(), cues.codebookVersion(), at);
        var continued = active.continued();
        var records = new ArrayList<>(Promotion.activated(continued.orElse(byCues), states, Promotion.BY_ITSELF, at));
        if (continued.isPresent()) {
            records.add(Promotion.retired(byCues, Promotion.BY_ITSELF, at));
        }
        log.write(records);
    }

    private boolean due() {
        var learned = active.models().newestFirst().stream()
                .filter(model -> model.getCodebookVersion() == active.cues().codebookVersion())
                .map(Model::getLearnedUntil)
                .reduce(tried, (one, other) -> one.isAfter(other) ? one : other);
        return settings.after() > 0 && decisions.since(learned) >= settings.after();
    }

    private void end(TrainingRun ended, PendingRequests requests) throws InterruptedException {
        var outcome = outcome(ended);
        LOG.info(
                "A training ended: {} {}",
                Words.of(outcome.what()),
                outcome.modelId() == null ? "" : outcome.modelId());
        meters.counter("mango.classifier.trainings", "outcome", Words.of(outcome.what()))
                .increment();
        for (var request : asked) {
            log.answer(request, outcome);
            requests.answered(request);
        }
        asked.clear();
        running = null;
    }

    /// A training that fails is told and counted, and harms nothing else: the next one is due with new decisions.
    private Outcome outcome(TrainingRun ended) throws InterruptedException {
        try {
            var candidate = ended.candidate();
            return candidate.isEmpty() ? Outcome.tooFew() : published(candidate.get());
        } catch (ExecutionException failed) {
            LOG.error("A training failed: {}", Trace.of(failed));
            return Outcome.failed();
        }
    }

    private Outcome published(Candidate candidate) throws InterruptedException {
        var states = active.models();
        if (candidate.codebookVersion() != active.cues().codebookVersion()) {
            return Outcome.refused(ModelOutcome.OTHER_CODEBOOK);
        }
        if (states.of(candidate.modelId()).isPresent()) {
            return Outcome.unchanged(candidate.modelId());
        }
        var at = states.next(clock.instant());
        var record = candidate.record(at);
        if (candidate.passes(active.get().suggester().modelId())) {
            log.write(Promotion.activated(record, states, Promotion.BY_ITSELF, at));
            return Outcome.promoted(candidate.modelId());
        }
        log.write(Promotion.waiting(record, states));
        return Outcome.candidate(candidate.modelId());
    }
}
