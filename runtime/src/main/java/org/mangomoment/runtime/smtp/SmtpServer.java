package org.mangomoment.runtime.smtp;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.settings.Secret;

/// Where mail is handed over: `smtps://user@host[:port]`; `smtp+starttls://` must become TLS, `smtp://` stays plain.
///
/// @param user null when the server wants no sign-in
public record SmtpServer(
        Security security, String host, int port, @Nullable String user) {
    private static final int SMTPS = 465;
    private static final int SUBMISSION = 587;

    /// How the connection is made safe.
    public enum Security {
        TLS,
        STARTTLS,
        NONE
    }

    /// Reads an address.
    ///
    /// @throws IllegalArgumentException saying what was expected
    public static SmtpServer of(String text) {
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
        return new SmtpServer(
                security,
                uri.getHost(),
                uri.getPort() < 0 ? standard : uri.getPort(),
                user == null ? null : URLDecoder.decode(user, StandardCharsets.UTF_8));
    }

    /// Checks that what belongs to a server is set too.
    ///
    /// @param prefix of the settings' keys
    /// @throws IllegalArgumentException naming the key that is missing
    public void require(@Nullable String from, @Nullable Secret password, String prefix) {
        if (from == null || !from.matches("[^\\s@<>]+@[^\\s@<>]+")) {
            throw new IllegalArgumentException("a server without a sender; expected an address in " + prefix + ".from");
        }
        if (user != null && password == null) {
            throw new IllegalArgumentException("a user without a password; expected " + prefix + ".password");
        }
    }

    /// `smtp` or `smtps`, as the mail library calls them.
    String protocol() {
        return security == Security.TLS ? "smtps" : "smtp";
    }

    /// Of a session of the mail library.
    ///
    /// @param patience longest wait for an answer
    Properties properties(Duration patience) {
        var prefix = "mail." + protocol() + ".";
        var waiting = Long.toString(patience.toMillis());
        var upgrade = Boolean.toString(security == Security.STARTTLS);
        var properties = new Properties();
        properties.setProperty(prefix + "connectiontimeout", waiting);
        properties.setProperty(prefix + "timeout", waiting);
        properties.setProperty(prefix + "writetimeout", waiting);
        properties.setProperty(prefix + "auth", Boolean.toString(user != null));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "starttls.enable", upgrade);
        properties.setProperty(prefix + "starttls.required", upgrade);
        properties.setProperty(prefix + "quitwait", "false");
        return properties;
    }
}
