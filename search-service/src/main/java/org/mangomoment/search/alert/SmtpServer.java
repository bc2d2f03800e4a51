package org.mangomoment.search.alert;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Where mail is handed over: `smtps://user@host[:port]`; `smtp+starttls://` must become TLS, `smtp://` stays
/// plain.
///
/// @param user null when the server wants no sign-in
record SmtpServer(
        Security security, String host, int port, @Nullable String user) {
    private static final int SMTPS = 465;
    private static final int SUBMISSION = 587;

    /// How the connection is made safe.
    enum Security {
        TLS,
        STARTTLS,
        NONE
    }

    /// Reads an address.
    ///
    /// @throws IllegalArgumentException saying what was expected
    static SmtpServer of(String text) {
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
        var usual = security == Security.TLS ? SMTPS : SUBMISSION;
        return new SmtpServer(
                security,
                uri.getHost(),
                uri.getPort() < 0 ? usual : uri.getPort(),
                user == null ? null : URLDecoder.decode(user, StandardCharsets.UTF_8));
    }

    /// `smtp` or `smtps`, as the mail library calls them.
    String protocol() {
        return security == Security.TLS ? "smtps" : "smtp";
    }
}
