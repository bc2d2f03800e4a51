package org.mangomoment.search.story;

import java.util.Optional;
import org.mangomoment.schemas.Story;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;

/// What a reader may see of a story. Stewards see everything. Reviewers and researchers see stories with consent for
/// research, without the organisation's name; researchers see them whether they have been reviewed or not, and every
/// story says which.
public final class Visibility {
    private Visibility() {}

    /// Whether stories without consent for research are shown.
    public static boolean seesQuarantine(Reader who) {
        return who.role() == Role.STEWARD;
    }

    /// The story as the reader may see it; empty when not at all.
    public static Optional<StoryView> of(StoryView view, Reader who) {
        if (who.role() == Role.STEWARD) {
            return Optional.of(view);
        }
        return view.quarantined() ? Optional.empty() : Optional.of(withoutOrganisation(view));
    }

    private static StoryView withoutOrganisation(StoryView view) {
        if (view.story().getOrganisation() == null) {
            return view;
        }
        var story = Story.newBuilder(view.story()).setOrganisation(null).build();
        return new StoryView(story, view.suggestions(), view.consent(), view.acts());
    }
}
