package org.mangomoment.search.account;

import java.time.Duration;
import java.time.Instant;
import org.mangomoment.schemas.LinkKind;
import org.mangomoment.schemas.PasswordLink;

/// A link by which a colleague sets a password, once; its secret is shown now and never again.
///
/// @param secret    256 random bits, base64url
/// @param expiresAt when it stops working
public record OneTimeLink(String secret, Instant expiresAt) {
    static final Duration VALID = Duration.ofDays(7);

    /// Where the link leads, below the desk's address.
    public String path() {
        return "/invitation?token=" + secret;
    }

    static OneTimeLink make(Instant now) {
        return new OneTimeLink(Hashing.secret(), now.plus(VALID));
    }

    PasswordLink stored(LinkKind kind) {
        return new PasswordLink(kind, Hashing.sha256(secret), expiresAt);
    }

    @Override
    public String toString() {
        return "(a link until " + expiresAt + ")";
    }
}
