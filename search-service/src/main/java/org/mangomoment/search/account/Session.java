package org.mangomoment.search.account;

/// A session that has just begun or was found again.
///
/// @param secret 256 random bits, base64url; the cookie's value
/// @param csrf   what every form and script of the session sends back with a change
/// @param reader whose session it is
public record Session(String secret, String csrf, Reader reader) {
    /// Whether what a form or script sent is this session's token.
    public boolean csrfIs(String sent) {
        return Hashing.same(csrf, sent);
    }

    @Override
    public String toString() {
        return "Session[" + reader.account() + "]";
    }
}
