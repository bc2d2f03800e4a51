package org.mangomoment.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Addresses that try to leave the folders whose files are served, sent as they stand.
class HostileAddressTest {
    private static final List<String> FOLDERS = List.of("/assets/", "/desk/");
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
            "META-INF%2fMANIFEST.MF",
            "..%2fsearch-service.conf");

    @Test
    void nothingButTheirFilesIsServed(@TempDir Path temporary) throws Exception {
        try (var desk = Desk.open(temporary)) {
            var address = desk.service().address();
            for (var folder : FOLDERS) {
                for (var name : NAMES) {
                    assertThat(raw(address, folder + name))
                            .as(folder + name)
                            .matches("(?s)HTTP/1.1 (400|404) .*")
                            .doesNotContain("<configuration", "root:", "Manifest-Version", "kafka {");
                }
            }
        }
    }

    private static String raw(URI address, String path) throws IOException {
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: example.org\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
