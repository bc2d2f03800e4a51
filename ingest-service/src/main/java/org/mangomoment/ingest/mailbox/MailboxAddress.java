package org.mangomoment.ingest.mailbox;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.mangomoment.ingest.seal.Sha256;

/// Where a mailbox is: `imaps://user@host[:port]/FOLDER`; `imap+starttls://` must become TLS, `imap://` stays plain.
///
/// @param folder what is read; INBOX when the address names none
public record MailboxAddress(Security security, String host, int port, String user, String folder) {
    /// How the connection is made safe.
    public enum Security {
        TLS,
        STARTTLS,
        NONE
    }

    private static final int IMAPS = 993;
    private static final int IMAP = 143;
    private static final int KEY_DIGITS = 12;

    /// Reads an address.
    ///
    /// @throws IllegalArgumentException saying what was expected
    public static MailboxAddress of(String text) {
        var uri = URI.create(text);
        var security = switch (String.valueOf(uri.getScheme())) {
            case "imaps" -> Security.TLS;
            case "imap+starttls" -> Security.STARTTLS;
            case "imap" -> Security.NONE;
            default ->
                throw new IllegalArgumentException(
                        "a mailbox begins with an unknown scheme; expected imaps://, imap+starttls:// or imap://");
        };
        if (uri.getHost() == null
                || uri.getRawUserInfo() == null
                || uri.getRawUserInfo().contains(":")) {
            throw new IllegalArgumentException(
                    "a mailbox is not of the expected form; expected imaps://user@host:port/FOLDER without a password");
        }
        int standard = security == Security.TLS ? IMAPS : IMAP;
        var folder = uri.getPath() == null || uri.getPath().length() < 2
                ? "INBOX"
                : uri.getPath().substring(1);
        return new MailboxAddress(
                security,
                uri.getHost(),
                uri.getPort() < 0 ? standard : uri.getPort(),
                URLDecoder.decode(uri.getRawUserInfo(), StandardCharsets.UTF_8),
                folder);
    }

    /// What its position is kept under: two users of one server have a mailbox each, and neither is named.
    String key() {
        return this + "#" + Sha256.hex(user.getBytes(StandardCharsets.UTF_8)).substring(0, KEY_DIGITS);
    }

    /// Host and folder: enough for a log, without the user.
    @Override
    public String toString() {
        return host + ":" + port + "/" + folder;
    }
}
