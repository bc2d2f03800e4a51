package org.mangomoment.classifier.rehearsal;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mangomoment.classifier.learning.SeatDuty;
import org.mangomoment.classifier.suggestion.Suggester;
import org.mangomoment.runtime.feature.Foundation;
import org.mangomoment.runtime.kafka.Follower;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.runtime.lifecycle.Trace;
import org.mangomoment.schemas.Codebook;
import org.mangomoment.schemas.CodebookTrial;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.TrialFindings;
import org.mangomoment.schemas.codebook.CodebookComparison;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tries codebooks that stewards ask about at the desk, one after another, each on a thread of its own with
/// the lowest priority, so that stories go first.
public final class CodebookTrials implements SeatDuty {
    private static final Logger LOG = LoggerFactory.getLogger(CodebookTrials.class);

    private final AskedTrials asked = new AskedTrials();
    private final KafkaProperties kafka;
    private final Publisher publisher;
    private final Function<Codebook, ? extends Suggester> under;
    private final Follower follower;
    private @Nullable Run running;

    /// @param trial what is tried
    /// @param task  does it
    private record Run(CodebookTrial trial, FutureTask<TrialFindings> task) {}

    /// @param under what would suggest if a codebook were published; may take seconds
    public CodebookTrials(Foundation foundation, Function<Codebook, ? extends Suggester> under) {
        this.kafka = foundation.kafka();
        this.publisher = foundation.publisher();
        this.under = under;
        this.follower = foundation.follow(
                "codebook-trials", List.of(Topics.CODEBOOKS.name(), Topics.CODEBOOK_TRIALS.name()), asked);
    }

    /// What reads the wishes.
    public Follower follower() {
        return follower;
    }

    @Override
    public void goOn() throws InterruptedException {
        var run = running;
        if (run != null && run.task().isDone()) {
            answer(run);
            running = null;
        }
        if (running == null && follower.isCaughtUp()) {
            asked.first().ifPresent(this::begin);
        }
    }

    @Override
    public boolean isUnderWay() {
        return running != null;
    }

    @Override
    public void giveUp() {
        var run = running;
        if (run != null) {
            run.task().cancel(true);
            running = null;
        }
    }

    /// The priority is a wish: where the system does not honour it, a trial takes at most one processor.
    @SuppressWarnings("ThreadPriorityCheck")
    private void begin(CodebookTrial trial) {
        var task = new FutureTask<>(() -> findings(trial));
        Thread.ofPlatform()
                .daemon()
                .name("try-codebook")
                .priority(Thread.MIN_PRIORITY)
                .start(task);
        running = new Run(trial, task);
    }

    private TrialFindings findings(CodebookTrial trial) throws InterruptedException {
        var tried = trial.getCodebook();
        var inForce = asked.inForce();
        if (tried == null || inForce.isEmpty()) {
            throw new IllegalStateException("a trial needs a codebook to try and one to compare it with");
        }
        var rehearsal = new CodebookRehearsal(
                CodebookComparison.between(inForce.get(), tried), under.apply(tried), TrialAnswer.MOST_STORIES);
        new LoggedStories(kafka).rehearse(rehearsal);
        return TrialAnswer.of(rehearsal.result());
    }

    private void answer(Run run) throws InterruptedException {
        var answer = CodebookTrial.newBuilder(run.trial()).setCodebook(null);
        try {
            answer.setFindings(run.task().get());
        } catch (ExecutionException failed) {
            LOG.error("A trial of a codebook failed: {}", Trace.of(failed));
            answer.setFailed(true);
        }
        publisher.publishAndWait(
                List.of(Topics.CODEBOOK_TRIALS.record(run.trial().getTrialId(), answer.build())));
        asked.answered(run.trial());
    }
}
