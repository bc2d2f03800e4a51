package org.mangomoment.ingest.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.util.MimeUtil;

/// The headers of one part, in their order, unfolded; names are matched without regard to case.
final class Headers {
    private record Header(String name, String body) {}

    private final List<Header> headers = new ArrayList<>();

    /// Takes a header in, up to the limits.
    void add(Field field, MailLimits limits, Set<Warning> warnings) {
        if (headers.size() == limits.headers()) {
            warnings.add(Warning.CUT_AT_HEADERS);
            return;
        }
        var raw = field.getRaw() == null ? null : field.getRaw().toByteArray();
        var line = raw == null
                ? field.getName() + ":" + field.getBody()
                : TextDecoding.decode(raw, StandardCharsets.UTF_8.name(), warnings);
        int colon = line.indexOf(':');
        var body = line.substring(colon + 1);
        if (body.length() > limits.headerChars()) {
            warnings.add(Warning.CUT_AT_HEADERS);
            body = body.substring(0, limits.headerChars());
        }
        headers.add(new Header(
                field.getName().strip().toLowerCase(Locale.ROOT),
                MimeUtil.unfold(body).strip()));
    }

    /// All bodies of the header, from the top of the mail down.
    List<String> all(String name) {
        var wanted = name.toLowerCase(Locale.ROOT);
        return headers.stream()
                .filter(header -> header.name().equals(wanted))
                .map(Header::body)
                .toList();
    }

    /// The topmost body of the header.
    Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    boolean has(String name) {
        return first(name).isPresent();
    }

    /// Whether the topmost such header holds one of the words, without regard to case.
    boolean says(String name, String... words) {
        var body = first(name).orElse("").toLowerCase(Locale.ROOT);
        return Arrays.stream(words).anyMatch(body::contains);
    }
}
