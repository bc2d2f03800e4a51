package org.mangomoment.search.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Why a browser's session is one no more.
public enum Ending {
    /// A steward has disabled the account.
    DISABLED,
    /// Time was up, it was ended from elsewhere, or the desk was started again.
    OVER;

    /// Lower case, as in the address of the sign-in page.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The one with an id.
    public static Optional<Ending> of(String id) {
        return Arrays.stream(values()).filter(ending -> ending.id().equals(id)).findFirst();
    }
}
