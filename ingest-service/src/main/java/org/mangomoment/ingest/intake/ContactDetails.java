package org.mangomoment.ingest.intake;

import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.text.CleanText;

/// How a teller can be reached; at least one is there.
///
/// @param name  at most 200 characters
/// @param email at most 254 characters (RFC 5321)
/// @param phone at most 40 characters
public record ContactDetails(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone) {
    /// Without what cannot be seen: phones put marks of direction around a number that is copied.
    public ContactDetails clean() {
        return new ContactDetails(clean(name), clean(email), clean(phone));
    }

    private static @Nullable String clean(@Nullable String told) {
        return told == null ? null : CleanText.of(told).text().strip();
    }

    /// Never prints what it holds.
    @Override
    public String toString() {
        return "ContactDetails(hidden)";
    }
}
