package org.mangomoment.ingest.mail;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.text.CleanText;

/// Whether a part is a file, and what its sender calls it.
record Disposition(boolean attached, @Nullable String fileName) {
    private static final int LONGEST_NAME = 200;

    static Disposition of(Headers headers) {
        var disposition = ContentType.of(headers, "Content-Disposition");
        var name = disposition
                .parameter("filename")
                .or(() -> ContentType.of(headers).parameter("name"))
                .map(EncodedWords::decode)
                .map(Disposition::safe)
                .filter(text -> !text.isEmpty());
        boolean inline = disposition.value().equalsIgnoreCase("inline")
                || disposition.value().isEmpty();
        return new Disposition(!inline || (name.isPresent() && !isMessagePart(headers)), name.orElse(null));
    }

    /// Some programs name the message text itself, without a disposition.
    private static boolean isMessagePart(Headers headers) {
        return Optional.of(ContentType.of(headers).value().toLowerCase(Locale.ROOT))
                .filter(type -> type.equals("text/plain") || type.equals("text/html"))
                .isPresent();
    }

    /// The last step of a path, without control characters, at most 200 characters.
    private static String safe(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var clean = CleanText.of(last).text().replaceAll("[\\n\\t]", " ").strip();
        return clean.substring(0, Math.min(clean.length(), LONGEST_NAME));
    }
}
