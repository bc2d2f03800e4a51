package org.mangomoment.classifier.topology;

import java.util.List;
import java.util.function.Supplier;
import org.mangomoment.classifier.budget.Attempt;
import org.mangomoment.classifier.budget.TimeBudget;
import org.mangomoment.classifier.story.MadeStory;
import org.mangomoment.classifier.story.StoryMaker;
import org.mangomoment.schemas.RedactionRequest;
import org.mangomoment.schemas.Submission;

/// Makes a submission's story within the time budget.
final class StoryStep {
    private final Supplier<StoryMaker> maker;
    private final TimeBudget budget;

    /// @param maker may block while language models are being loaded; that time is not charged to the budget
    StoryStep(Supplier<StoryMaker> maker, TimeBudget budget) {
        this.maker = maker;
        this.budget = budget;
    }

    /// @param before prints of words that people hid in earlier texts of the story
    Attempt<MadeStory> make(
            String storyId, Submission submission, List<RedactionRequest> requests, List<String> before) {
        if (!submission.getStoryId().equals(storyId)) {
            return new Attempt.Failed<>("its key is not the story id that it holds");
        }
        var length = submission.getText().length();
        if (length > SizeLimits.TEXT) {
            return new Attempt.Failed<>("its text has " + length + " characters; expected at most " + SizeLimits.TEXT);
        }
        var ready = maker.get();
        return budget.attempt("redact", () -> ready.make(submission, requests, before));
    }
}
