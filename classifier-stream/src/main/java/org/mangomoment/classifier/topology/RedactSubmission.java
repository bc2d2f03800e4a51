package org.mangomoment.classifier.topology;

import java.time.InstantSource;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.mangomoment.classifier.budget.Attempt;
import org.mangomoment.classifier.story.MadeStory;
import org.mangomoment.schemas.Story;
import org.mangomoment.schemas.Submission;
import org.mangomoment.schemas.Topics;

/// Makes the story of a submission that came, or withdraws it.
final class RedactSubmission
        extends ContextualProcessor<String, @Nullable Received<Submission>, String, StepOutput<Story>> {
    private final StoryStep step;
    private final StoryMeters meters;
    private final InstantSource clock;
    private @Nullable RequestsOfStory requests;
    private @Nullable HiddenByHand hidden;

    RedactSubmission(StoryStep step, StoryMeters meters, InstantSource clock) {
        this.step = step;
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    public void init(ProcessorContext<String, StepOutput<Story>> context) {
        super.init(context);
        requests = new RequestsOfStory(context.getStateStore(StoryTopology.REQUESTS));
        hidden = new HiddenByHand(context.getStateStore(StoryTopology.HIDDEN));
    }

    @Override
    public void process(Record<String, @Nullable Received<Submission>> record) {
        context().forward(new Record<>(record.key(), output(record.key(), record.value()), record.timestamp()));
        PromptCommit.after(context(), record.timestamp());
    }

    private StepOutput<Story> output(String storyId, @Nullable Received<Submission> received) {
        return switch (received) {
            case null -> {
                meters.withdrawn();
                Objects.requireNonNull(hidden).forget(storyId);
                yield new StepOutput.Made<>(null);
            }
            case Received.Undecodable<Submission>(var bytes) ->
                origin(storyId, bytes).dead("its value is not a submission");
            case Received.Understood<Submission>(var submission, var bytes) ->
                story(storyId, submission, origin(storyId, bytes));
        };
    }

    private StepOutput<Story> story(String storyId, Submission submission, Origin origin) {
        var byHand = Objects.requireNonNull(hidden);
        var before = byHand.before(submission);
        return switch (step.make(
                storyId, submission, Objects.requireNonNull(requests).of(storyId), before)) {
            case Attempt.Failed<MadeStory>(var reason) -> origin.dead(reason);
            case Attempt.Done<MadeStory>(var made) -> {
                meters.redacted(made.story());
                byHand.keep(submission, before, made.hiddenByHand());
                yield SizeLimits.capped(Topics.STORIES, made.story(), origin);
            }
        };
    }

    private Origin origin(String storyId, byte[] bytes) {
        return new Origin(Topics.SUBMISSIONS, storyId, bytes, clock);
    }
}
