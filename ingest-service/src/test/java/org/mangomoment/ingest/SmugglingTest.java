package org.mangomoment.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mangomoment.schemas.Topics;

/// Requests whose end two servers may see at different places (RFC 9112, 11.2). What one of them takes for a body must
/// never be taken for a second request.
class SmugglingTest {
    private static final Pattern ANSWER = Pattern.compile("HTTP/1\\.1 ([0-9]{3}) ");
    private static Running running;
    private static String key;

    @BeforeAll
    static void start() throws Exception {
        running = Running.ready(Map.of());
        key = running.channel("smuggling");
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void twoHonestRequestsOnOneConnectionAreTwoStories() {
        var answers = send(plain("honest one") + plain("honest two"));
        assertThat(ANSWER.matcher(answers).results().map(found -> found.group(1)))
                .containsExactly("201", "201");
        assertThat(stored("honest one")).isEqualTo(1);
        assertThat(stored("honest two")).isEqualTo(1);
    }

    static Stream<Arguments> framings() {
        return Stream.of(
                framing("a length and chunks", "Content-Length: %d\r\nTransfer-Encoding: chunked", "0\r\n\r\n"),
                framing("chunks and a length", "Transfer-Encoding: chunked\r\nContent-Length: %d", "0\r\n\r\n"),
                framing("chunks and a short length", "Transfer-Encoding: chunked\r\nContent-Length: 5", "0\r\n\r\n"),
                framing("an encoding twice", twice("chunked", "identity"), "0\r\n\r\n"),
                framing("an encoding twice, turned", twice("identity", "chunked"), "0\r\n\r\n"),
                framing("chunked and more", encoding("chunked, identity"), "0\r\n\r\n"),
                framing("chunked twice", encoding("chunked, chunked"), "0\r\n\r\n"),
                framing("nearly chunked", encoding("xchunked"), "0\r\n\r\n"),
                framing("chunked after a tabulator", encoding("\u000bchunked"), "0\r\n\r\n"),
                framing("chunked in quotes", encoding("\"chunked\""), "0\r\n\r\n"),
                framing("a blank before the colon", "Content-Length: %d\r\nTransfer-Encoding : chunked", "0\r\n\r\n"),
                framing("a folded encoding", "Content-Length: %d\r\nTransfer-Encoding:\r\n chunked", "0\r\n\r\n"),
                framing("a folded length", "Content-Length: 0\r\n 5", "0\r\n\r\n"),
                framing(
                        "an encoding folded into another",
                        "Content-Length: %d\r\nX: x\r\n Transfer-Encoding: chunked\r\n" + "Transfer-Encoding: chunked",
                        "0\r\n\r\n"),
                framing("two lengths", "Content-Length: %d\r\nContent-Length: 0", ""),
                framing("two lengths, turned", "Content-Length: 0\r\nContent-Length: %d", ""),
                framing("a list of lengths", "Content-Length: 0, %d", ""),
                framing("a length with a sign", "Content-Length: +0", ""),
                framing("a length below nothing", "Content-Length: -1", ""),
                framing("a length in another base", "Content-Length: 0x0", ""),
                framing("a length with a blank inside", "Content-Length: 0 0", ""),
                framing("a length beyond counting", "Content-Length: 18446744073709551616", ""),
                framing("an empty length", "Content-Length:", ""),
                framing("a chunk size beyond counting", encoding("chunked"), "10000000000000000\r\n"),
                framing("a chunk size below nothing", encoding("chunked"), "-1\r\n"),
                framing("a chunk size in another base", encoding("chunked"), "0x0\r\n\r\n"),
                framing("a blank before a chunk size", encoding("chunked"), " 0\r\n\r\n"),
                framing("a line end in a quoted chunk extension", encoding("chunked"), "1;a=\"\r\nX\r\n0\r\n\r\n"),
                framing("a bare line feed in a chunk extension", encoding("chunked"), "1;a\nX\r\n0\r\n\r\n"),
                framing("a bare carriage return after a chunk size", encoding("chunked"), "0\rX\r\n\r\n"),
                framing("a chunk longer than its size", encoding("chunked"), "1\r\nXX\r\n0\r\n\r\n"),
                framing(
                        "a bare carriage return in the headers",
                        "X: x\rTransfer-Encoding: chunked\r\nContent-Length: %d",
                        "0\r\n\r\n"),
                framing("a NUL in the headers", "X: x\u0000\r\nContent-Length: 0", ""));
    }

    /// @param framing headers; `%d` stands for the length of everything after the headers
    /// @param before  what comes between the headers and the hidden request
    @ParameterizedTest(name = "{0}")
    @MethodSource("framings")
    void whatIsHiddenBehindADoubtfulEndIsNoRequest(String name, String framing, String before) {
        var hidden = plain("smuggled " + name);
        var body = before + hidden;
        var answers = send("POST /api/stories HTTP/1.1\r\nHost: example.org\r\nAuthorization: Bearer " + key
                + "\r\nContent-Type: application/json\r\n"
                + framing.formatted(body.length()) + "\r\n\r\n" + body);
        assertThat(ANSWER.matcher(answers)
                        .results()
                        .map(found -> found.group(1))
                        .toList())
                .hasSizeLessThanOrEqualTo(1)
                .isSubsetOf("400", "411", "413", "415", "501");
        assertThat(stored("smuggled " + name)).isZero();
    }

    private static Arguments framing(String name, String framing, String before) {
        return Arguments.of(name, framing, before);
    }

    private static String encoding(String value) {
        return "Transfer-Encoding: " + value;
    }

    private static String twice(String first, String second) {
        return "Content-Length: %d\r\n" + encoding(first) + "\r\n" + encoding(second);
    }

    private static String plain(String text) {
        var body = "{\"text\": \"Synthetic: " + text + ".\"}";
        return "POST /api/stories HTTP/1.1\r\nHost: example.org\r\nAuthorization: Bearer " + key
                + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private static long stored(String text) {
        return Kafka.latest(Topics.SUBMISSIONS).values().stream()
                .filter(story -> story.getText().equals("Synthetic: " + text + "."))
                .count();
    }

    /// All that comes back until the server has closed, once nothing more is sent.
    private static String send(String bytes) {
        var address = running.request("/").build().uri();
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (SocketTimeoutException hangs) {
            throw new AssertionError("The server neither answers nor closes.", hangs);
        } catch (IOException _) {
            return "";
        }
    }
}
