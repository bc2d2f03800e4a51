package org.mangomoment.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Requests that a push API may meet, made from one seed each: odd in the path, the headers, the framing, the body.
final class RubbishRequest {
    private RubbishRequest() {}

    /// A whole request as bytes.
    ///
    /// @param key a push key that works
    static byte[] of(long seed, String key) {
        var rubbish = new Rubbish(seed);
        var body = rubbish.body();
        var path = rubbish.oneIn(20)
                ? rubbish.any(List.of(
                        "/api/stories/%00",
                        "//api/stories",
                        "/api/../api/stories",
                        "/api/stories/" + "x".repeat(9_000),
                        "/api/stories;a=b",
                        "/api/stories?" + "q=1&".repeat(500),
                        "/api/stories/%E2%82",
                        "*",
                        "/api/stories/" + "%2e".repeat(50)))
                : rubbish.any(List.of("/api/stories", "/api/stories", "/api/stories/batch"));
        var method = rubbish.oneIn(25)
                ? rubbish.any(List.of("GET", "PUT", "TRACE", "DELETE", "OPTIONS", "PROPFIND", "post"))
                : "POST";
        var version =
                rubbish.oneIn(60) ? rubbish.any(List.of("HTTP/1.0", "HTTP/0.9", "HTTP/3", "HTTX/1.1")) : "HTTP/1.1";
        var head = new StringBuilder(method + " " + path + " " + version + "\r\n");
        if (!rubbish.oneIn(80)) {
            head.append("Host: example.org\r\n");
        }
        head.append("Connection: close\r\n");
        head.append("Authorization: ")
                .append(
                        rubbish.oneIn(30)
                                ? rubbish.any(
                                        List.of("Bearer", "Bearer mango_", "Basic YTpi", "Bearer " + rubbish.header()))
                                : "Bearer " + key)
                .append("\r\n");
        head.append("Content-Type: ").append(type(rubbish, path)).append("\r\n");
        oddHeaders(rubbish, head);
        return framed(rubbish, head, body);
    }

    private static String type(Rubbish rubbish, String path) {
        if (rubbish.oneIn(6)) {
            return "application/x-www-form-urlencoded";
        }
        return rubbish.oneIn(12)
                ? rubbish.any(List.of(
                        "text/plain",
                        "application/json; charset=utf-16",
                        "application/json;charset=\"",
                        "multipart/form-data; boundary=",
                        "application/x-www-form-urlencoded",
                        "",
                        ";",
                        "application/json, text/html",
                        rubbish.header()))
                : path.endsWith("batch") ? "application/x-ndjson" : "application/json";
    }

    private static void oddHeaders(Rubbish rubbish, StringBuilder head) {
        if (rubbish.oneIn(6)) {
            head.append("Idempotency-Key: ")
                    .append(rubbish.oneIn(5) ? "k".repeat(rubbish.below(9_000)) : rubbish.header())
                    .append("\r\n");
        }
        if (rubbish.oneIn(15)) {
            head.append("Mango-Timestamp: ")
                    .append(rubbish.any(List.of("0", "-1", "99999999999999999999", "now", "1e9")))
                    .append("\r\n")
                    .append("Mango-Signature: ")
                    .append(rubbish.any(List.of("v1=", "v1=" + "0".repeat(64), "v2=x", rubbish.header())))
                    .append("\r\n");
        }
        if (rubbish.oneIn(15)) {
            head.append(rubbish.any(List.of(
                            "Content-Encoding: gzip",
                            "Expect: 100-continue",
                            "Expect: something",
                            "X-Forwarded-For: ::::,,1",
                            "Accept: text/html",
                            "Accept-Language: " + rubbish.header(),
                            "Range: bytes=0-",
                            "Cookie: " + rubbish.header(),
                            "Upgrade: h2c",
                            "Mango-Key: " + rubbish.header())))
                    .append("\r\n");
        }
    }

    /// With a length, or in chunks, or with both, or with neither; right, or not.
    private static byte[] framed(Rubbish rubbish, StringBuilder head, byte[] body) {
        var out = new ByteArrayOutputStream();
        if (rubbish.oneIn(6)) {
            head.append("Transfer-Encoding: ")
                    .append(
                            rubbish.oneIn(10)
                                    ? rubbish.any(List.of("chunked, identity", "gzip, chunked", "chunkedd"))
                                    : "chunked")
                    .append("\r\n");
            if (rubbish.oneIn(10)) {
                head.append("Content-Length: 3\r\n");
            }
            out.writeBytes(latin(head + "\r\n"));
            var size = rubbish.oneIn(6)
                    ? rubbish.any(List.of("-1", "FFFFFFFFFFFFFFFF", "zz", "", "0x10", "5;a=\"\r\n\""))
                    : Integer.toHexString(body.length) + (rubbish.oneIn(4) ? ";ext=1" : "");
            out.writeBytes(latin(size + "\r\n"));
            out.writeBytes(body);
            out.writeBytes(latin(
                    rubbish.oneIn(5) ? "\r\n" : "\r\n0\r\n" + (rubbish.oneIn(3) ? "Trailer: x\r\n" : "") + "\r\n"));
        } else {
            var length = rubbish.oneIn(20)
                    ? rubbish.any(List.of(
                            "-1", "1e3", "99999999999999999999", "+5", "5, 6", Integer.toString(body.length + 10)))
                    : Integer.toString(body.length);
            out.writeBytes(latin(head + "Content-Length: " + length + "\r\n\r\n"));
            out.writeBytes(body);
        }
        return out.toByteArray();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
