package org.mangomoment.ingest.signature;

import org.jspecify.annotations.Nullable;

/// A request whose signature is looked at.
///
/// @param method  as `POST`
/// @param target  path and query, as they stand in the request line
/// @param headers its headers
/// @param body    its raw bytes; none when it has no body
public record SignedRequest(String method, String target, Headers headers, byte[] body) {
    /// Header that makes a repeat a repeat.
    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    /// Headers by their names.
    @FunctionalInterface
    public interface Headers {
        /// The first value; null when there is none.
        @Nullable
        String first(String name);
    }

    /// A header's value; empty when there is none.
    String header(String name) {
        var value = headers.first(name);
        return value == null ? "" : value;
    }
}
