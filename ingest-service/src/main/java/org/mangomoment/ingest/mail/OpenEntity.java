package org.mangomoment.ingest.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.jspecify.annotations.Nullable;

/// A part that is still being read.
final class OpenEntity {
    private static final byte[] NOTHING = new byte[0];

    final Headers headers;
    final List<Entity> parts = new ArrayList<>();
    private String type = "text/plain";
    private boolean multipart;
    private byte[] content = NOTHING;
    private @Nullable String charset;
    private byte[] outside = NOTHING;

    OpenEntity(Headers headers) {
        this.headers = headers;
    }

    void multipart(BodyDescriptor descriptor) {
        describe(descriptor);
        multipart = true;
    }

    void body(BodyDescriptor descriptor, byte[] decoded) {
        describe(descriptor);
        content = decoded;
    }

    private void describe(BodyDescriptor descriptor) {
        type = descriptor.getMimeType().toLowerCase(Locale.ROOT);
        charset = headers.has("Content-Type") ? descriptor.getCharset() : null;
    }

    /// Keeps the longer of preamble and epilogue, for a multipart that turns out to have no part.
    void keepOutside(byte[] text) {
        outside = text.length > outside.length ? text : outside;
    }

    Entity close() {
        if (multipart && !parts.isEmpty()) {
            return new Entity.Multipart(headers, type, List.copyOf(parts));
        }
        if (multipart) {
            return new Entity.Leaf(headers, "text/plain", null, outside);
        }
        return parts.isEmpty()
                ? new Entity.Leaf(headers, type, charset, content)
                : new Entity.Enclosed(headers, "message/rfc822", parts.getFirst());
    }

    /// What was read below an outermost bracket that is no part itself.
    Entity onlyPart() {
        return parts.isEmpty() ? close() : parts.getFirst();
    }
}
