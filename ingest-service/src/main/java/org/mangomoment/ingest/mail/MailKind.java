package org.mangomoment.ingest.mail;

import org.mangomoment.schemas.MailObstacle;

/// Whether a mail is taken as a story.
public sealed interface MailKind {
    /// A person wrote it and something is left to read.
    record Story() implements MailKind {}

    /// A person may have written it, but what was told cannot be read here: somebody has to look at it.
    record Unreadable(MailObstacle obstacle) implements MailKind {}

    /// It is kept out, and why.
    record NotAStory(Reason reason) implements MailKind {}

    /// Why a mail is no story.
    enum Reason {
        BOUNCE,
        READ_RECEIPT,
        AUTO_REPLY,
        CALENDAR,
        SPAM_FLAG,
        NEWSLETTER_OR_LIST,
        EMPTY
    }
}
