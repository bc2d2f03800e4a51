package org.mangomoment.ingest.mail;

import org.jspecify.annotations.Nullable;

/// Who sent a mail. Goes to the contacts, never into the story.
public record Sender(@Nullable String name, String address) {
    /// Names nobody: a sender must not reach a log by accident.
    @Override
    public String toString() {
        return "Sender[...]";
    }
}
