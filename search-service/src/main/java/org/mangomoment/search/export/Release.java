package org.mangomoment.search.export;

import java.util.Optional;
import org.mangomoment.schemas.ToldFields;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.story.StoryView;
import org.mangomoment.search.tag.KnownTags;
import org.mangomoment.search.tag.ShownTags;

/// What of a story may leave: nothing without consent for research and for the purpose; never what only
/// stewards see, whoever exports; nothing that the random sample still keeps from whoever exports; no private
/// tag in what is for others too.
///
/// @param who exports
record Release(ExportOrder order, RandomSample sample, KnownTags tags, Reader who) {
    /// The story as it leaves; empty when its teller did not allow it.
    Optional<ReleasedStory> of(StoryView story) {
        if (story.quarantined() || !story.consented(order.purpose())) {
            return Optional.empty();
        }
        var shown = sample.shown(story, who);
        var leaving = new StoryView(
                ToldFields.withoutRestricted(shown.story()),
                shown.suggestions(),
                shown.consent(),
                shown.acts(),
                shown.recount());
        var sharedOnly = order.format() == ExportFormat.DEPOSIT;
        return Optional.of(new ReleasedStory(leaving, new ShownTags(tags, sample).leaving(story, who, sharedOnly)));
    }
}
