package org.mangomoment.ingest.mail;

import java.time.Duration;

/// How much of one mail is read; what lies beyond is left out with a warning.
///
/// @param bytes of the whole message
/// @param depth of nested multiparts and messages
/// @param parts in all
/// @param headers per part
/// @param headerChars of one header
/// @param bodyBytes of one body that is read as text
/// @param time for one message
public record MailLimits(int bytes, int depth, int parts, int headers, int headerChars, int bodyBytes, Duration time) {
    /// 25 MB, 20 deep, 200 parts, 1,000 headers of 16,000 characters, 1 MB of text, 5 seconds.
    public static MailLimits standard() {
        return new MailLimits(25_000_000, 20, 200, 1_000, 16_000, 1_000_000, Duration.ofSeconds(5));
    }
}
