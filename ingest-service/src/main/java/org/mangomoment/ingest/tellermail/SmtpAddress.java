package org.mangomoment.ingest.tellermail;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Where mail is handed over: `smtps://user@host[:port]`; `smtp+starttls://` must become TLS, `smtp://` stays plain.
///
/// @param user null when the server wants no sign-in
record SmtpAddress(
        Security security, String host, int port, @Nullable String user) {
    /// How the connection is made safe.
    enum Security {
        TLS,
        STARTTLS,
        NONE
    }

    private static final int SMTPS = 465;
    private static final int SUBMISSION = 587;

    /// Reads an address.
    ///
    /// @throws IllegalArgumentException saying what was expected
    static SmtpAddress of(String text) {
        var uri = URI.create(text);
        var security = switch (String.valueOf(uri.getScheme())) {
            case "smtps" -> Security.TLS;
            case "smtp+starttls" -> Security.STARTTLS;
            case "smtp" -> Security.NONE;
            default ->
                throw new IllegalArgumentException(
                        "the mail server begins with an unknown scheme; expected smtps://, smtp+starttls:// or smtp://");
        };
        var user = uri.getRawUserInfo();
        if (uri.getHost() == null || (user != null && user.contains(":"))) {
            throw new IllegalArgumentException(
                    "the mail server is not of the expected form; expected smtps://user@host:port without a password");
        }
        int standard = security == Security.TLS ? SMTPS : SUBMISSION;
        return new SmtpAddress(
                security,
                uri.getHost(),
                uri.getPort() < 0 ? standard : uri.getPort(),
                user == null ? null : URLDecoder.decode(user, StandardCharsets.UTF_8));
    }
}
