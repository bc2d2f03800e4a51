package org.mangomoment.allinone.instance;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The lasting secrets of an instance. They must stay with the data: story ids and personal links are derived from
/// them.
///
/// @param identity derives story ids and signs personal links
/// @param broker   password of the embedded broker; null in folders of before there was one
public record Secrets(String identity, @Nullable String broker) {
    private static final SecureRandom RANDOM = new SecureRandom();

    public Secrets {
        Objects.requireNonNull(identity, "identity");
    }

    /// The folder's secrets; those that are missing are made.
    public static Secrets of(Folder folder) throws IOException {
        if (!Files.exists(folder.secrets())) {
            return kept(folder, new Secrets(random(), random()));
        }
        var found = PrivateFile.read(
                folder.secrets(),
                Secrets.class,
                "Put it back from a backup: ids of stories and personal links hang on it, so it is never made anew.");
        return found.broker() == null ? kept(folder, new Secrets(found.identity(), random())) : found;
    }

    /// The password of the embedded broker's account.
    String brokerPassword() {
        return Objects.requireNonNull(broker);
    }

    /// 256 random bits as base64url, 43 characters.
    public static String random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Secrets kept(Folder folder, Secrets secrets) throws IOException {
        PrivateFile.write(folder.secrets(), secrets);
        return secrets;
    }

    @Override
    public String toString() {
        return "(secrets)";
    }
}
