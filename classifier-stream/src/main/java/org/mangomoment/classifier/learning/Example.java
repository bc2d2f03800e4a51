package org.mangomoment.classifier.learning;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mangomoment.classifier.model.DecidedStory;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.Selection;
import org.mangomoment.schemas.Story;

/// A decided story: its redacted text and what people say of it.
///
/// @param answer  of everybody who decided, or of the adjudication that settled it
/// @param blind   of those who decided without seeing the suggestion, or of the adjudication; null when
///                nobody did
/// @param sampled whether it was decided on as one of the random sample
record Example(Story story, Answer answer, @Nullable Answer blind, boolean sampled) {
    /// Ever the same fifth of all stories is never learned from, by any model: so every model can be measured
    /// on it.
    private static final int PARTS = 5;
    /// 2^32 divided by the golden ratio (Knuth, The Art of Computer Programming 3, 6.4): spreads neighbouring
    /// hashes.
    private static final int GOLDEN = 0x9E3779B9;

    /// @param decisions one a reviewer, and an adjudication if there is one; at least one
    static Example of(Story story, List<Decision> decisions) {
        var settled = decisions.stream()
                .filter(decision -> decision.getAdjudication() != null)
                .toList();
        var blind = decisions.stream().filter(Decision::getBlind).toList();
        var sampled = decisions.stream().anyMatch(decision -> decision.getSelection() == Selection.RANDOM_SAMPLE);
        return new Example(
                story,
                Answer.of(settled.isEmpty() ? decisions : settled),
                blind.isEmpty() ? null : Answer.of(settled.isEmpty() ? blind : settled),
                sampled);
    }

    /// Whether no model may learn from it: it is of the fifth, or of the random sample, with which shares are
    /// corrected. A model that had learned from the sample would look better on it than on the rest of the
    /// corpus.
    boolean heldOut() {
        return sampled || heldOut(story.getStoryId());
    }

    static boolean heldOut(String storyId) {
        return lot(storyId) % PARTS == 0;
    }

    /// What to measure with: a suggestion that was seen draws people to itself, so blind answers come first.
    Answer measure() {
        return blind == null ? answer : blind;
    }

    /// With an answer's dimensions, as far as the codebook has them.
    DecidedStory decided(Answer by, List<String> codebook) {
        Set<String> dimensions = new HashSet<>(by.dimensions());
        dimensions.retainAll(codebook);
        return new DecidedStory(story.getStoryId(), story.getText(), story.getLanguage(), dimensions, by.eligibility());
    }

    /// A number from 0 on that has nothing to do with when or what.
    static int lot(String storyId) {
        return (storyId.hashCode() * GOLDEN) >>> 8;
    }
}
