package org.mangomoment.search.exportjob;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.mangomoment.schemas.Consent;
import org.mangomoment.schemas.ConsentPurpose;
import org.mangomoment.search.story.StoryView;

/// Stories whose tellers said no to what an export is for since it was asked for. It listens before the first story is
/// looked for: a story that is found with an older answer is here. Thread-safe.
final class RefusedStories {
    private final ConsentPurpose purpose;
    private final Set<String> ids = ConcurrentHashMap.newKeySet();

    RefusedStories(ConsentPurpose purpose) {
        this.purpose = purpose;
    }

    /// Takes in a teller's answer.
    void heard(Consent consent) {
        if (StoryView.allows(consent, ConsentPurpose.RESEARCH) && StoryView.allows(consent, purpose)) {
            ids.remove(consent.getStoryId());
        } else {
            ids.add(consent.getStoryId());
        }
    }

    /// Keeps some of them only.
    void keep(Predicate<String> wanted) {
        ids.removeIf(wanted.negate());
    }

    /// Whether one of them is among some stories.
    boolean any(Predicate<String> among) {
        return ids.stream().anyMatch(among);
    }
}
