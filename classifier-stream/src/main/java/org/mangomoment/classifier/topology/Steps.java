package org.mangomoment.classifier.topology;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.mangomoment.classifier.budget.TimeBudget;
import org.mangomoment.classifier.story.StoryMaker;
import org.mangomoment.classifier.suggestion.ActiveModel;

/// The steps of the stream, each made anew for every task.
public final class Steps {
    private final StoryStep story;
    private final SuggestionStep suggestion;
    private final StoryMeters meters;
    private final InstantSource clock;

    /// @param maker     may block while language models are being loaded
    /// @param suggester the one in use now
    public Steps(
            Supplier<StoryMaker> maker,
            Supplier<ActiveModel> suggester,
            TimeBudget budget,
            MeterRegistry registry,
            InstantSource clock) {
        this.story = new StoryStep(maker, budget);
        this.suggestion = new SuggestionStep(suggester, budget);
        this.meters = new StoryMeters(registry);
        this.clock = clock;
    }

    RedactSubmission redact() {
        return new RedactSubmission(story, meters, clock);
    }

    RedactAgain redactAgain() {
        return new RedactAgain(story, meters, clock);
    }

    SuggestForStory suggest() {
        return new SuggestForStory(suggestion, meters, clock);
    }

    <V> DeadLetterRecord<V> deadLetter() {
        return new DeadLetterRecord<>(meters);
    }
}
