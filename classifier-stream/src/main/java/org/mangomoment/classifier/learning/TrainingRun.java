package org.mangomoment.classifier.learning;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.mangomoment.classifier.adoption.ActiveModelView;
import org.mangomoment.runtime.kafka.KafkaProperties;

/// A training on a thread of its own with the lowest priority, so that stories go first.
final class TrainingRun {
    private final FutureTask<Optional<Candidate>> task;

    private TrainingRun(FutureTask<Optional<Candidate>> task) {
        this.task = task;
    }

    /// Begins to read the log and to learn. The priority is a wish: where the system does not honour it, a training
    /// takes at most one processor.
    @SuppressWarnings("ThreadPriorityCheck")
    static TrainingRun begin(KafkaProperties kafka, ActiveModelView active, int fewest) {
        var training = new Training(active.cues(), active.embedder(), fewest);
        var before = active.get().suggester();
        var task = new FutureTask<>(() -> training.train(new CorpusReader(new LogReader(kafka)).read(), before));
        Thread.ofPlatform()
                .daemon()
                .name("train-model")
                .priority(Thread.MIN_PRIORITY)
                .start(task);
        return new TrainingRun(task);
    }

    boolean ended() {
        return task.isDone();
    }

    /// What came of it; empty when there are too few decided stories.
    ///
    /// @throws ExecutionException when it failed
    Optional<Candidate> candidate() throws ExecutionException, InterruptedException {
        return task.get();
    }

    void abandon() {
        task.cancel(true);
    }
}
