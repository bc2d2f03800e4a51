package org.mangomoment.ingest.mail;

/// Whether a mail is taken as a story.
public sealed interface MailKind {
    /// A person wrote it and something is left to read.
    record Story() implements MailKind {}

    /// A person may have written it, but what was told cannot be read here: somebody has to look at it.
    record Unreadable(Obstacle obstacle) implements MailKind {}

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

    /// What stands between a mail and its reading.
    enum Obstacle {
        /// PGP, for whoever has the key.
        PGP_ENCRYPTED,
        /// S/MIME, for whoever has the key.
        SMIME_ENCRYPTED,
        /// Outlook's own form of a mail (TNEF), with little or no text beside it.
        WINMAIL,
        /// The letter is a picture: a photo or a scan.
        PICTURE,
        /// The letter is spoken or filmed.
        RECORDING,
        /// The letter is in a file that is not read: of another kind, broken, too large, locked with a password.
        FILE_NOT_READ,
        /// The time did not suffice, also when tried again.
        OUT_OF_TIME
    }
}
