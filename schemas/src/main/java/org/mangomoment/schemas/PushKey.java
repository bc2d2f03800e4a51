package org.mangomoment.schemas;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The key of a channel, as `mango_ID_SECRET`: a fixed start that secret scanners know, 8 characters for look-up and
/// logs, 256 random bits. Only the hash of the secret is ever stored.
///
/// The secret part of a hook address is made alike and looks different, as `mangohook_ID_SECRET`: neither works in the
/// place of the other.
///
/// @param id     8 lower-case letters and digits
/// @param secret 43 characters, base64url
public record PushKey(String id, String secret) {
    private static final Pattern FORM = Pattern.compile("mango_([a-z0-9]{8})_([A-Za-z0-9_-]{43})");
    private static final Pattern FORM_IN_HOOKS = Pattern.compile("mangohook_([a-z0-9]{8})_([A-Za-z0-9_-]{43})");
    private static final SecureRandom RANDOM = new SecureRandom();

    /// A new key.
    public static PushKey generate() {
        var id = new byte[4];
        RANDOM.nextBytes(id);
        var secret = new byte[32];
        RANDOM.nextBytes(secret);
        return new PushKey(
                HexFormat.of().formatHex(id),
                Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /// Reads a key; empty when it is not of the form.
    public static Optional<PushKey> parse(String text) {
        return read(FORM, text);
    }

    /// Reads the secret part of a hook address; empty when it is not of the form.
    public static Optional<PushKey> parseHook(String text) {
        return read(FORM_IN_HOOKS, text);
    }

    private static Optional<PushKey> read(Pattern form, String text) {
        var matcher = form.matcher(text);
        return matcher.matches() ? Optional.of(new PushKey(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /// The whole key, to be shown once.
    public String shown() {
        return "mango_" + id + "_" + secret;
    }

    /// The path of a hook address with this secret part, to be shown once.
    public String shownAsHook() {
        return "/hooks/mangohook_" + id + "_" + secret;
    }

    /// What is stored of it.
    ///
    /// @param expiresAt when it stops working, if ever
    public ChannelKey stored(Instant now, @Nullable Instant expiresAt) {
        return new ChannelKey(id, hash(secret), now, expiresAt);
    }

    /// Whether it is the key that is stored; compares in constant time.
    public boolean opens(ChannelKey stored) {
        return MessageDigest.isEqual(
                hash(secret).getBytes(StandardCharsets.US_ASCII),
                stored.getHash().getBytes(StandardCharsets.US_ASCII));
    }

    /// SHA-256 of the secret part, lower-case hex: what is stored, and what a sender signs with.
    private static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }

    /// Never prints the secret.
    @Override
    public String toString() {
        return "PushKey(" + id + ")";
    }
}
