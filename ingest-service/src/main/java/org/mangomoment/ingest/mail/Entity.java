package org.mangomoment.ingest.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A mail's structure: leaves, multiparts, enclosed messages.
sealed interface Entity {
    Headers headers();

    /// The declared media type, lower case.
    String type();

    /// A body that is not divided further; `content` is transfer-decoded.
    @SuppressWarnings("ArrayRecordComponent") // Compared by nobody; copied nowhere, because it may be large.
    record Leaf(Headers headers, String type, @Nullable String charset, byte[] content) implements Entity {}

    record Multipart(Headers headers, String type, List<Entity> parts) implements Entity {}

    /// A whole message inside a message.
    record Enclosed(Headers headers, String type, Entity message) implements Entity {}
}
