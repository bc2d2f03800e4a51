package org.mangomoment.search.preference;

import org.mangomoment.schemas.Account;

/// How a colleague likes the pages.
///
/// @param shortcuts single keys of the review page
/// @param reading   how stories and pages look
public record Preferences(Shortcuts shortcuts, ReadingLook reading) {
    /// Of whoever has chosen nothing, or has not signed in.
    public static final Preferences USUAL = new Preferences(Shortcuts.USUAL, ReadingLook.USUAL);

    /// Those that an account keeps.
    public static Preferences of(Account account) {
        return new Preferences(Shortcuts.of(account.getShortcuts()), ReadingLook.of(account.getReading()));
    }

    /// The account with these.
    public Account in(Account account) {
        return Account.newBuilder(account)
                .setShortcuts(shortcuts.stored())
                .setReading(reading.stored())
                .build();
    }

    /// The same with other keys.
    public Preferences with(Shortcuts other) {
        return new Preferences(other, reading);
    }

    /// The same with another look.
    public Preferences with(ReadingLook other) {
        return new Preferences(shortcuts, other);
    }
}
