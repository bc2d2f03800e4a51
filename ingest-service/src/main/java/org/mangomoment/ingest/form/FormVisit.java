package org.mangomoment.ingest.form;

import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.channel.Invited;
import org.mangomoment.runtime.web.Messages;

/// Who came to the form, and how.
///
/// @param words   the words of the teller's language
/// @param invited by which invitation; null when by none
public record FormVisit(Messages words, @Nullable Invited invited) {
    /// The channel that the story belongs to.
    String channel() {
        return invited == null ? "form" : invited.channel();
    }

    /// The campaign that the story belongs to.
    String campaign() {
        return invited == null ? "general" : invited.campaign();
    }

    /// Where the form is sent to.
    String path() {
        return invited == null ? "/" : invited.path();
    }
}
