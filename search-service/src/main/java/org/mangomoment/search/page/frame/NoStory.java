package org.mangomoment.search.page.frame;

import org.mangomoment.runtime.http.Refusal;

/// A page is asked for a story that is not there, or not for this account.
public final class NoStory {
    private NoStory() {}

    /// Both are told alike, so that nobody learns which stories there are.
    public static Refusal refusal() {
        return new Refusal(404, "Not found", "There is no such story for this account.");
    }
}
