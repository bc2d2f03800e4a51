package org.mangomoment.search.export;

import java.util.Optional;
import org.mangomoment.schemas.ConsentPurpose;
import org.mangomoment.schemas.ToldFields;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.story.StoryView;

/// What of a story may leave: nothing without consent for research and for the purpose; never what only stewards see,
/// whoever exports; nothing that the random sample still keeps from whoever exports.
///
/// @param who exports
record Release(ConsentPurpose purpose, RandomSample sample, Reader who) {
    /// The story as it leaves; empty when its teller did not allow it.
    Optional<StoryView> of(StoryView story) {
        if (story.quarantined() || !story.consented(purpose)) {
            return Optional.empty();
        }
        var shown = sample.shown(story, who);
        return Optional.of(new StoryView(
                ToldFields.withoutRestricted(shown.story()),
                shown.suggestions(),
                shown.consent(),
                shown.acts(),
                shown.recount()));
    }
}
