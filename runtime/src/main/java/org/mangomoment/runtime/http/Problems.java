package org.mangomoment.runtime.http;

import java.util.List;

/// The problems that any service may answer with.
final class Problems {
    static final Problem NOT_DURABLE = new Problem(
            503,
            "Not stored yet",
            "The log did not acknowledge in time, so nothing is promised. Send the same request again after the pause.",
            List.of(),
            5);

    static final Problem DISK_FULL = new Problem(
            503,
            "Disk full",
            "There is no room to store it now, so nothing was kept. Send the same request again after the pause.",
            List.of(),
            60);

    static final Problem BUSY = new Problem(
            503,
            "Busy",
            "More requests are being handled than there are places for. Send the same request again after the pause.",
            List.of(),
            5);

    static final Problem BROKEN_OFF =
            Problem.of(400, "Broken off", "The body ended before it was complete; send the request again.");

    static final Problem TOO_SLOW = Problem.of(
            408, "Too slow", "The body came too slowly, or stopped; nothing of it was taken. Send the request again.");

    static final Problem TOO_LARGE = Problem.of(413, "Too large", "The body is larger than this address takes.");

    static final Problem STRANGE_CHARSET = Problem.of(
            415,
            "Another charset",
            "The charset of the content type is not known here; expected charset=utf-8 (UTF-8), or none.");

    static final Problem ENCODED = Problem.of(
            415,
            "Encoded",
            "The body is compressed; expected it as it is, without compression. Send it without Content-Encoding.");

    private Problems() {}
}
