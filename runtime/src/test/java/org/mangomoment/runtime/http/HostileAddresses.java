package org.mangomoment.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// Addresses that try to leave the folders whose files a server serves, sent as they stand.
public final class HostileAddresses {
    private static final List<String> NAMES = List.of(
            "../logback.xml",
            "../../../../etc/passwd",
            "%2e%2e/logback.xml",
            "%2e%2e%2flogback.xml",
            "..%2flogback.xml",
            "%252e%252e%252flogback.xml",
            "..%5clogback.xml",
            "..\\logback.xml",
            "..%c0%aflogback.xml",
            "..;/logback.xml",
            "x.css%00",
            "%00",
            "%2flogback.xml",
            "//logback.xml",
            "META-INF%2fMANIFEST.MF");

    private HostileAddresses() {}

    /// Fails when one of them leads to a file.
    ///
    /// @param folders       below which files are served, each as `/assets/`
    /// @param configuration name of the service's own configuration on the class path
    public static void assertNoneIsServed(URI server, List<String> folders, String configuration) throws IOException {
        var names = Stream.concat(NAMES.stream(), Stream.of("..%2f" + configuration))
                .toList();
        for (var folder : folders) {
            for (var name : names) {
                assertThat(raw(server, folder + name))
                        .as(folder + name)
                        .matches("(?s)HTTP/1.1 (400|404) .*")
                        .doesNotContain("<configuration", "root:", "Manifest-Version", "kafka {");
            }
        }
    }

    /// The answer to a GET for a path that an HTTP client would not send as it stands.
    static String raw(URI server, String path) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: example.org\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
