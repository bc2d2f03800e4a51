package org.mangomoment.classifier.topology;

import java.time.InstantSource;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.apache.kafka.streams.state.ValueAndTimestamp;
import org.jspecify.annotations.Nullable;
import org.mangomoment.classifier.budget.Attempt;
import org.mangomoment.classifier.story.MadeStory;
import org.mangomoment.schemas.RedactionRequest;
import org.mangomoment.schemas.Story;
import org.mangomoment.schemas.Submission;
import org.mangomoment.schemas.Topics;

/// Makes a new version of a story when somebody asks to hide or to show a piece of it. A request that comes before its
/// submission waits in the store; one whose submission was withdrawn changes nothing.
final class RedactAgain
        extends ContextualProcessor<String, @Nullable Received<RedactionRequest>, String, StepOutput<Story>> {
    private final StoryStep step;
    private final StoryMeters meters;
    private final InstantSource clock;
    private @Nullable RequestsOfStory requests;
    private @Nullable HiddenByHand hidden;
    private @Nullable ReadOnlyKeyValueStore<String, ValueAndTimestamp<Received<Submission>>> submissions;

    RedactAgain(StoryStep step, StoryMeters meters, InstantSource clock) {
        this.step = step;
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    public void init(ProcessorContext<String, StepOutput<Story>> context) {
        super.init(context);
        requests = new RequestsOfStory(context.getStateStore(StoryTopology.REQUESTS));
        hidden = new HiddenByHand(context.getStateStore(StoryTopology.HIDDEN));
        submissions = context.getStateStore(StoryTopology.SUBMISSIONS);
    }

    @Override
    public void process(Record<String, @Nullable Received<RedactionRequest>> record) {
        var received = record.value();
        if (received == null) {
            return;
        }
        var origin = new Origin(Topics.REDACTION_REQUESTS, record.key(), received.bytes(), clock);
        var request = received.valueOrNull();
        if (request != null && RequestsOfStory.isKeyOf(record.key(), request)) {
            heed(request, origin, record.timestamp());
        } else {
            forward(record.key(), origin.dead("it is not a redaction request under its own key"), record.timestamp());
        }
    }

    private void heed(RedactionRequest request, Origin origin, long timestamp) {
        var storyId = request.getStoryId();
        var stored = Objects.requireNonNull(submissions).get(storyId);
        var submission = stored == null ? null : stored.value().valueOrNull();
        if (submission == null) {
            return;
        }
        var byHand = Objects.requireNonNull(hidden);
        var before = byHand.before(submission);
        switch (step.make(storyId, submission, Objects.requireNonNull(requests).of(storyId), before)) {
            case Attempt.Failed<MadeStory>(var reason) -> forward(storyId, origin.dead(reason), timestamp);
            case Attempt.Done<MadeStory>(var made) -> {
                meters.redacted(made.story());
                byHand.keep(submission, before, made.hiddenByHand());
                forward(storyId, SizeLimits.capped(Topics.STORIES, made.story(), origin), timestamp);
                if (made.unplaced().contains(request)) {
                    forward(storyId, origin.dead("it points into no version of its story that is known"), timestamp);
                }
            }
        }
    }

    private void forward(String storyId, StepOutput<Story> output, long timestamp) {
        context().forward(new Record<>(storyId, output, timestamp));
        PromptCommit.after(context(), timestamp);
    }
}
