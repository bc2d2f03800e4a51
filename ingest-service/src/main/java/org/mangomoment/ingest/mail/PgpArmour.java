package org.mangomoment.ingest.mail;

import java.util.regex.Pattern;

/// A text signed or encrypted inline with PGP (RFC 9580, 6 and 7). A signature is taken off, not checked.
final class PgpArmour {
    private static final String SIGNED = "-----BEGIN PGP SIGNED MESSAGE-----";
    private static final Pattern OPENING = Pattern.compile(
            "(?m)^-----BEGIN PGP SIGNED MESSAGE-----\\h*\\R(?:[A-Za-z]{1,20}: .{0,200}\\R){0,5}\\h*\\R?");
    /// No line of a signature begins with dashes but its last.
    private static final Pattern SIGNATURE = Pattern.compile(
            "(?ms)^-----BEGIN PGP SIGNATURE-----\\h*$(?:(?!^-----).){0,20000}+^-----END PGP SIGNATURE-----\\h*$");
    private static final Pattern ESCAPED = Pattern.compile("(?m)^- (?=-)");
    private static final Pattern ENCRYPTED = Pattern.compile("(?m)^>? ?-----BEGIN PGP MESSAGE-----\\h*$");

    private PgpArmour() {}

    /// The text without the armour of a signature.
    static String opened(String text) {
        if (!text.contains(SIGNED)) {
            return text;
        }
        var without = SIGNATURE.matcher(OPENING.matcher(text).replaceAll("")).replaceAll("");
        return ESCAPED.matcher(without).replaceAll("");
    }

    static boolean isEncrypted(String text) {
        return ENCRYPTED.matcher(text).find();
    }
}
