package org.mangomoment.allinone.deposit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;

/// A form with one file and what is said of it (RFC 7578), sent from the archive as it is read.
///
/// @param boundary between its parts
record FileForm(String boundary) {
    FileForm() {
        this("mango-" + UUID.randomUUID());
    }

    String mediaType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    /// Its body.
    ///
    /// @param said sent as `jsonData`
    BodyPublisher body(DepositArchive archive, String path, JsonNode said) throws IOException {
        var name = path.substring(path.lastIndexOf('/') + 1);
        var head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"jsonData\"\r\n\r\n" + said + "\r\n--"
                + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var tail = "\r\n--" + boundary + "--\r\n";
        var length = head.getBytes(UTF_8).length + archive.length(path) + tail.length();
        return BodyPublishers.fromPublisher(
                BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofInputStream(() -> open(archive, path)),
                        BodyPublishers.ofString(tail)),
                length);
    }

    private static InputStream open(DepositArchive archive, String path) {
        try {
            return archive.content(path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
