package org.mangomoment.allinone.product;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A client that reaches `*.example.org` at a port of this machine by https, from an address of the loopback network.
///
/// @param port        where the https server listens
/// @param certificate the only one it trusts
/// @param from        the client's own address, as `127.0.3.1`
public record Curl(int port, Path certificate, String from) {
    /// An answer.
    ///
    /// @param head status line and headers
    public record Answer(String head, String body) {
        /// The status.
        public int status() {
            return Integer.parseInt(head.split(" ", 3)[1]);
        }

        /// All values of a header.
        public List<String> headers(String name) {
            var start = name.toLowerCase(Locale.ROOT) + ":";
            return head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()).strip())
                    .toList();
        }
    }

    /// Asks for an address.
    ///
    /// @param more further options of curl
    public Answer ask(String address, String... more) throws IOException, InterruptedException {
        var target = URI.create(address);
        var command = new ArrayList<>(List.of(
                "curl",
                "--silent",
                "--show-error",
                "--include",
                "--http1.1",
                "--max-time",
                "60",
                "--interface",
                from,
                "--cacert",
                certificate.toString(),
                "--connect-to",
                target.getHost() + ":" + (target.getPort() < 0 ? 443 : target.getPort()) + ":127.0.0.1:" + port));
        command.addAll(Arrays.asList(more));
        command.add(address);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("curl failed: " + said);
        }
        var end = said.indexOf("\r\n\r\n");
        return new Answer(said.substring(0, end), said.substring(end + 4));
    }
}
