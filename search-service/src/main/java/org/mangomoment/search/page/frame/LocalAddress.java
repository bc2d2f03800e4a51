package org.mangomoment.search.page.frame;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An address on this site that somebody may be sent back to; never another site (ASVS 5.0, 3.7.2).
public final class LocalAddress {
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]{0,1500}");

    private LocalAddress() {}

    /// The address, when it is one of ours; else the start page.
    public static String of(@Nullable String asked) {
        return asked != null && LOCAL.matcher(asked).matches() ? asked : "/";
    }
}
