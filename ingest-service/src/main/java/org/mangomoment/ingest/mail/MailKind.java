package org.mangomoment.ingest.mail;

/// Whether a mail is taken as a story.
public sealed interface MailKind {
    /// A person wrote it and something is left to read.
    record Story() implements MailKind {}

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
