package org.mangomoment.search.deposit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mangomoment.schemas.Adjudication;
import org.mangomoment.schemas.Decision;
import org.mangomoment.search.story.StoryView;

/// What coders are called in a deposit: `coder-1` and up, in the order in which they appear, so that it
/// names no colleague. Their notes, which nobody redacted, stay out. Used by one thread.
final class CoderNames {
    private final Map<String, String> names = new LinkedHashMap<>();

    /// The story with its coders' other names.
    StoryView in(StoryView story) {
        return new StoryView(
                story.story(),
                story.suggestions(),
                story.consent(),
                story.acts().stream().map(this::in).toList(),
                story.recount().with(this::in));
    }

    /// How many coders appeared.
    int count() {
        return names.size();
    }

    private Decision in(Decision act) {
        var settled = act.getAdjudication();
        return Decision.newBuilder(act)
                .setReviewer(names.computeIfAbsent(act.getReviewer(), _ -> "coder-" + (names.size() + 1)))
                .setMemo(null)
                .setAdjudication(settled == null ? null : new Adjudication("", settled.getCodebookUnclear()))
                .build();
    }
}
