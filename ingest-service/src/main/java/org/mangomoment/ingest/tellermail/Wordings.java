package org.mangomoment.ingest.tellermail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/// What the mails say, from files `OCCASION.LANGUAGE.txt`: the subject, an empty line, the text with `{link}` in it.
final class Wordings {
    private Wordings() {}

    /// @param language nl or en
    static String subject(Occasion occasion, String language) {
        var whole = read(occasion, language);
        return whole.substring(0, whole.indexOf('\n'));
    }

    static String text(Occasion occasion, String language, URI link) {
        var whole = read(occasion, language);
        return whole.substring(whole.indexOf('\n')).strip().replace("{link}", link.toString()) + "\n";
    }

    private static String read(Occasion occasion, String language) {
        var name = occasion.id() + "." + ("nl".equals(language) ? "nl" : "en") + ".txt";
        try (var file = Wordings.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("There is no " + name + " on the class path.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
