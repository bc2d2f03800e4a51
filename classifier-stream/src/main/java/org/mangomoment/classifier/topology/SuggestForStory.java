package org.mangomoment.classifier.topology;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.apache.kafka.streams.state.ValueAndTimestamp;
import org.jspecify.annotations.Nullable;
import org.mangomoment.classifier.budget.Attempt;
import org.mangomoment.classifier.suggestion.ActiveModel;
import org.mangomoment.schemas.Story;
import org.mangomoment.schemas.Suggestions;
import org.mangomoment.schemas.Topics;

/// Suggests for every new version of a story, and once more for every story of its partition when another model or
/// codebook is put into use, some stories at a time so that new ones need not wait.
final class SuggestForStory
        extends ContextualProcessor<String, @Nullable Received<Story>, String, StepOutput<Suggestions>> {
    /// Between two slices of stories that a later model should make suggestions for.
    private static final Duration SLICE_PAUSE = Duration.ofMillis(300);
    /// Between two looks whether there is a later model: each makes the task commit, even where it found nothing to do.
    static final Duration LOOK = Duration.ofSeconds(5);

    private final SuggestionStep step;
    private final StoryMeters meters;
    private final InstantSource clock;
    private @Nullable ReadOnlyKeyValueStore<String, ValueAndTimestamp<Received<Story>>> stories;
    private @Nullable SuggestionVersions versions;
    private @Nullable Cancellable timer;
    private Duration pace = LOOK;

    SuggestForStory(SuggestionStep step, StoryMeters meters, InstantSource clock) {
        this.step = step;
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    public void init(ProcessorContext<String, StepOutput<Suggestions>> context) {
        super.init(context);
        stories = context.getStateStore(StoryTopology.STORIES);
        KeyValueStore<String, String> store = context.getStateStore(StoryTopology.SUGGESTION_VERSIONS);
        versions = new SuggestionVersions(store);
        timer = context.schedule(pace, PunctuationType.WALL_CLOCK_TIME, this::refresh);
    }

    @Override
    public void process(Record<String, @Nullable Received<Story>> record) {
        var active = step.active();
        var output = output(record.key(), record.value(), active);
        Objects.requireNonNull(versions).written(record.key(), record.value() == null ? null : ModelVersion.of(active));
        context().forward(new Record<>(record.key(), output, record.timestamp()));
        PromptCommit.after(context(), record.timestamp());
    }

    private void refresh(long now) {
        var active = step.active();
        var version = ModelVersion.of(active);
        for (var storyId : Objects.requireNonNull(versions).outdated(version)) {
            var story = Objects.requireNonNull(stories).get(storyId);
            if (story != null) {
                context().forward(new Record<>(storyId, output(storyId, story.value(), active), now));
                meters.refreshed();
            }
            versions.written(storyId, story == null ? null : version);
        }
        meters.refreshing(this, versions.walking());
        keepPace(versions.walking() ? SLICE_PAUSE : LOOK);
    }

    private void keepPace(Duration wanted) {
        if (!wanted.equals(pace)) {
            pace = wanted;
            Objects.requireNonNull(timer).cancel();
            timer = context().schedule(wanted, PunctuationType.WALL_CLOCK_TIME, this::refresh);
        }
    }

    @Override
    public void close() {
        meters.refreshing(this, false);
    }

    private StepOutput<Suggestions> output(String storyId, @Nullable Received<Story> received, ActiveModel active) {
        return switch (received) {
            case null -> new StepOutput.Made<>(null);
            case Received.Undecodable<Story>(var bytes) ->
                origin(storyId, bytes).dead("its value is not a story");
            case Received.Understood<Story>(var story, var bytes) -> suggestions(story, active, origin(storyId, bytes));
        };
    }

    private StepOutput<Suggestions> suggestions(Story story, ActiveModel active, Origin origin) {
        return switch (step.suggest(story, active)) {
            case Attempt.Failed<Suggestions>(var reason) -> origin.dead(reason);
            case Attempt.Done<Suggestions>(var made) -> {
                meters.suggested();
                yield SizeLimits.capped(Topics.SUGGESTIONS, made, origin);
            }
        };
    }

    private Origin origin(String storyId, byte[] bytes) {
        return new Origin(Topics.STORIES, storyId, bytes, clock);
    }
}
