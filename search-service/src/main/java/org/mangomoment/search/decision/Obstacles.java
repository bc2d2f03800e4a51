package org.mangomoment.search.decision;

import java.util.Optional;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.story.StoryView;

/// What stands in the way of taking an act: fields that cannot be used, or another story, suggestion or
/// codebook than the reviewer had before them.
///
/// @param story    as it is now
/// @param codebook the newest
/// @param who      the reviewer
public record Obstacles(StoryView story, CodebookView codebook, RandomSample sample, Reader who) {
    /// The answer to the act; empty when it may be taken.
    public Optional<Outcome> to(DecisionRequest request) {
        var changes = new ScreenChanges(story, codebook).since(request);
        // Answers to other questions may name what this codebook does not know: that is no mistake of the sender.
        if (changes.stream().anyMatch(change -> change.kind() == Change.Kind.CODEBOOK)) {
            return Optional.of(new Outcome.Stale(story, changes));
        }
        var wrong = new FieldCheck(story, codebook, sample, who).wrong(request);
        if (!wrong.isEmpty()) {
            return Optional.of(new Outcome.Invalid(wrong));
        }
        return changes.isEmpty() ? Optional.empty() : Optional.of(new Outcome.Stale(story, changes));
    }
}
