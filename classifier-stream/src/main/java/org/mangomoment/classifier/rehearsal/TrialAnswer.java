package org.mangomoment.classifier.rehearsal;

import java.util.List;
import org.mangomoment.schemas.TrialDimension;
import org.mangomoment.schemas.TrialFindings;
import org.mangomoment.schemas.TrialStory;

/// What a rehearsal found, as the record that goes to the desk.
final class TrialAnswer {
    /// Keeps the record far below the megabyte that Kafka takes: one story has about 200 bytes.
    static final int MOST_STORIES = 500;

    private TrialAnswer() {}

    static TrialFindings of(Rehearsed rehearsed) {
        return TrialFindings.newBuilder()
                .setModels(rehearsed.models())
                .setModel(rehearsed.model())
                .setStories(rehearsed.counts().stories())
                .setOtherDimensions(rehearsed.counts().otherDimensions())
                .setOtherEligibility(rehearsed.counts().otherEligibility())
                .setChanged(rehearsed.counts().changedStories())
                .setDimensions(rehearsed.dimensions().stream()
                        .map(TrialAnswer::dimension)
                        .toList())
                .setStoryChanges(
                        rehearsed.changed().stream().map(TrialAnswer::story).toList())
                .build();
    }

    private static TrialDimension dimension(Rehearsed.Dimension counts) {
        return TrialDimension.newBuilder()
                .setDimension(counts.id())
                .setNow(counts.now())
                .setThen(counts.then())
                .setMore(counts.more())
                .setFewer(counts.fewer())
                .setDecided(counts.decided())
                .setDropped(counts.dropped())
                .setLookAgain(counts.lookAgain())
                .build();
    }

    private static TrialStory story(StoryChange change) {
        var other = change.otherEligibility();
        return TrialStory.newBuilder()
                .setStoryId(change.storyId())
                .setMore(List.copyOf(change.more()))
                .setFewer(List.copyOf(change.fewer()))
                .setEligibilityNow(other ? change.eligibilityNow() : null)
                .setEligibilityThen(other ? change.eligibilityThen() : null)
                .setDropped(List.copyOf(change.dropped()))
                .setLookAgain(List.copyOf(change.lookAgain()))
                .build();
    }
}
