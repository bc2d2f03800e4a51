package org.mangomoment.ingest.mailbox;

/// The folder where a mail goes once it is dealt with. Moving it back to the inbox hands it in again.
enum Destination {
    /// Its story is durable.
    PROCESSED("Processed"),
    /// A machine sent it, or nothing is in it.
    NOT_A_STORY("Not-a-story"),
    /// It is a story that cannot be taken as it is, that could not be read, or that was withdrawn before.
    FOR_STEWARD("For-steward");

    private final String folder;

    Destination(String folder) {
        this.folder = folder;
    }

    String folder() {
        return folder;
    }
}
