package org.mangomoment.search.story;

import java.util.Optional;
import org.mangomoment.schemas.ToldFields;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;

/// What a reader may see of a story. Stewards see everything. Reviewers and researchers see stories with consent for
/// research, without restricted fields, as the organisation; researchers see them whether they have been reviewed or
/// not, and every story says which.
public final class Visibility {
    private Visibility() {}

    /// Whether stories without consent for research are shown.
    public static boolean seesQuarantine(Reader who) {
        return who.role() == Role.STEWARD;
    }

    /// Whether fields that may lead to people are shown.
    public static boolean seesRestricted(Reader who) {
        return who.role() == Role.STEWARD;
    }

    /// The story as the reader may see it; empty when not at all.
    public static Optional<StoryView> of(StoryView view, Reader who) {
        if (seesRestricted(who)) {
            return Optional.of(view);
        }
        return view.quarantined() ? Optional.empty() : Optional.of(withoutRestricted(view));
    }

    private static StoryView withoutRestricted(StoryView view) {
        return new StoryView(
                ToldFields.withoutRestricted(view.story()),
                view.suggestions(),
                view.consent(),
                view.acts(),
                view.recount());
    }
}
