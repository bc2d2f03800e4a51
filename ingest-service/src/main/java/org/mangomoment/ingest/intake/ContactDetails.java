package org.mangomoment.ingest.intake;

import org.jspecify.annotations.Nullable;

/// How a teller can be reached; at least one is there.
///
/// @param name  at most 200 characters
/// @param email at most 254 characters (RFC 5321)
/// @param phone at most 40 characters
public record ContactDetails(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone) {
    /// Never prints what it holds.
    @Override
    public String toString() {
        return "ContactDetails(hidden)";
    }
}
