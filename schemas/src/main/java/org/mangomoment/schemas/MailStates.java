package org.mangomoment.schemas;

/// How far a steward is with a mail to look at: the values of a [MailToLookAt]'s state.
public final class MailStates {
    /// Nobody has dealt with it.
    public static final String WAITING = "waiting";
    /// Its text is a story.
    public static final String TAKEN_OVER = "taken-over";
    /// It is to be erased.
    public static final String DISMISSED = "dismissed";

    private MailStates() {}
}
