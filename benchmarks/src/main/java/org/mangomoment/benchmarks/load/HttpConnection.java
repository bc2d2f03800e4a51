package org.mangomoment.benchmarks.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// One connection of HTTP/1.1 that stays open, written by hand so that the client takes little of the processor that it
/// shares with the server. Used by one thread.
public final class HttpConnection implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 60_000;

    private final Socket socket;
    private final InputStream in;
    private final String host;

    /// @param address of the server, as `http://127.0.0.1:8080`
    public HttpConnection(URI address) throws IOException {
        this.socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), PATIENCE_MILLIS);
        this.in = new BufferedInputStream(socket.getInputStream());
        this.host = address.getAuthority();
    }

    /// What came back.
    ///
    /// @param headers by their names in lower case; those of one name a line each
    public record Answer(int status, Map<String, String> headers, byte[] body) {
        /// The body as UTF-8.
        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /// The header line of somebody who has a token or a key.
    public static String bearer(String token) {
        return "Authorization: Bearer " + token + "\r\n";
    }

    /// Asks for a page.
    public Answer get(String path) throws IOException {
        return get(path, "");
    }

    /// Asks for a page.
    ///
    /// @param headers whole lines, each ended by CR LF
    public Answer get(String path, String headers) throws IOException {
        return ask("GET " + path, headers, new byte[0]);
    }

    /// Sends a body and waits for the answer.
    ///
    /// @param headers whole lines, each ended by CR LF
    public Answer post(String path, String headers, byte[] body) throws IOException {
        return ask("POST " + path, headers, body);
    }

    private Answer ask(String line, String headers, byte[] body) throws IOException {
        var head =
                line + " HTTP/1.1\r\nHost: " + host + "\r\n" + headers + "Content-Length: " + body.length + "\r\n\r\n";
        var request = new ByteArrayOutputStream(head.length() + body.length);
        request.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        request.writeBytes(body);
        socket.getOutputStream().write(request.toByteArray());
        return answer();
    }

    private Answer answer() throws IOException {
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        var headers = new HashMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.merge(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip(),
                    (one, other) -> one + "\n" + other);
        }
        var body = "chunked".equals(headers.get("transfer-encoding"))
                ? chunks()
                : exactly(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        return new Answer(status, headers, body);
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (int size = size(); size > 0; size = size()) {
            body.writeBytes(exactly(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int size() throws IOException {
        return Integer.parseInt(line().split(";", 2)[0].strip(), 16);
    }

    private byte[] exactly(int size) throws IOException {
        var bytes = in.readNBytes(size);
        if (bytes.length < size) {
            throw new EOFException("the server closed the connection within an answer");
        }
        return bytes;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new EOFException("the server closed the connection within an answer");
            }
            if (read != '\r') {
                line.append((char) read);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
