package org.mangomoment.allinone.instance;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;

/// The lasting secrets of an instance. They must stay with the data: story ids and personal links are derived from
/// them.
///
/// @param identity derives story ids and signs personal links
public record Secrets(String identity) {
    private static final SecureRandom RANDOM = new SecureRandom();

    /// The folder's secrets, made at the first start.
    public static Secrets of(Folder folder) throws IOException {
        if (Files.exists(folder.secrets())) {
            return PrivateFile.read(folder.secrets(), Secrets.class);
        }
        var fresh = new Secrets(random());
        PrivateFile.write(folder.secrets(), fresh);
        return fresh;
    }

    /// 256 random bits as base64url, 43 characters.
    public static String random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "(secrets)";
    }
}
