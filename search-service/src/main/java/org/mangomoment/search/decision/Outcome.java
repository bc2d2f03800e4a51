package org.mangomoment.search.decision;

import java.util.List;
import org.mangomoment.schemas.Decision;
import org.mangomoment.search.story.StoryView;

/// What became of a reviewer's act.
public sealed interface Outcome {
    /// It is durable.
    ///
    /// @param decision as it stands in the log
    /// @param visible  whether this process's next search already shows it
    record Taken(Decision decision, boolean visible) implements Outcome {}

    /// The same act was taken before; nothing happened now.
    record Repeated(Decision decision) implements Outcome {}

    /// The story, its suggestion or the codebook has changed since it was shown.
    ///
    /// @param now     the story as it is now
    /// @param changes what changed
    record Stale(StoryView now, List<Change> changes) implements Outcome {
        public Stale {
            changes = List.copyOf(changes);
        }
    }

    /// Fields that cannot be used.
    record Invalid(List<DecisionRequest.Wrong> fields) implements Outcome {
        public Invalid {
            fields = List.copyOf(fields);
        }
    }

    /// There is no such story for this reader.
    record NoStory() implements Outcome {}
}
