package org.mangomoment.allinone.deposit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A Dataverse in memory that asks of requests what the documentation of the native API asks: 401 without a
/// known key, 400 where a required field is missing, 404 for what there is not, 201 with the persistent id
/// of what was made.
final class SmallDataverse implements AutoCloseable {
    static final String TOKEN = "11111111-2222-3333-4444-555555555555";
    static final String DATASET = "doi:10.5072/FK2/AAA000";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern PART = Pattern.compile("name=\"(\\w+)\"(?:; filename=\"([^\"]+)\")?");
    private static final Map<String, String> REQUIRED = Map.of(
            "author", "authorName",
            "datasetContact", "datasetContactEmail",
            "dsDescription", "dsDescriptionValue");

    /// A file that it keeps.
    record Kept(long id, byte[] bytes, JsonNode said) {}

    final Map<String, Kept> files = new TreeMap<>();
    final List<String> asked = new ArrayList<>();
    final List<JsonNode> edits = new ArrayList<>();
    int datasets;
    /// Answers 503 to so many uploads.
    int busy;
    /// Takes in so many uploads and answers 503 all the same.
    int lost;
    /// Breaks the connection after so many datasets were made.
    boolean silent;

    private final HttpServer http;

    SmallDataverse() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/", this::answer);
        http.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var path = exchange.getRequestURI().getPath();
        asked.add(exchange.getRequestMethod() + " " + path);
        var key = exchange.getRequestHeaders().getFirst("X-Dataverse-key");
        if (!TOKEN.equals(key)) {
            send(exchange, 401, error("Bad API key " + key));
            return;
        }
        switch (exchange.getRequestMethod() + " " + path) {
            case "POST /api/dataverses/mango/datasets" -> create(exchange, JSON.readTree(body));
            case "GET /api/datasets/:persistentId/versions/:latest/files" -> list(exchange);
            case "PUT /api/datasets/:persistentId/editMetadata" -> edit(exchange, JSON.readTree(body));
            case "POST /api/datasets/:persistentId/add" -> upload(exchange, body, null);
            default -> {
                if (path.matches("/api/files/\\d+/replace")) {
                    upload(exchange, body, path.split("/")[3]);
                } else {
                    send(exchange, 404, error("not found, key " + key));
                }
            }
        }
    }

    private void create(HttpExchange exchange, JsonNode dataset) throws IOException {
        var fields = new TreeMap<String, JsonNode>();
        dataset.at("/datasetVersion/metadataBlocks/citation/fields")
                .forEach(field -> fields.put(field.path("typeName").asText(), field.path("value")));
        for (var name : List.of("title", "author", "datasetContact", "dsDescription", "subject")) {
            var value = fields.get(name);
            var part = REQUIRED.get(name);
            var given = value != null
                    && (part == null
                            ? !value.isEmpty() || !value.asText().isEmpty()
                            : !value.at("/0/" + part + "/value").asText().isEmpty());
            if (!given) {
                send(exchange, 400, error("Validation Failed: " + name + " is required."));
                return;
            }
        }
        datasets++;
        if (silent) {
            exchange.close();
            return;
        }
        send(exchange, 201, "{\"status\":\"OK\",\"data\":{\"id\":1,\"persistentId\":\"" + DATASET + "\"}}");
    }

    private void list(HttpExchange exchange) throws IOException {
        var answer = JSON.createObjectNode().put("status", "OK");
        var data = answer.putArray("data");
        files.forEach((path, kept) -> {
            var slash = path.lastIndexOf('/');
            var file = data.addObject().put("label", path.substring(slash + 1));
            if (slash > 0) {
                file.put("directoryLabel", path.substring(0, slash));
            }
            var stored = file.putObject("dataFile").put("id", kept.id());
            stored.putObject("checksum").put("type", "MD5").put("value", md5(kept.bytes()));
        });
        send(exchange, 200, answer.toString());
    }

    private void edit(HttpExchange exchange, JsonNode fields) throws IOException {
        var query = exchange.getRequestURI().getQuery();
        if (!query.contains("persistentId=" + DATASET) || !fields.path("fields").isArray()) {
            send(exchange, 400, error("fields of a dataset are expected"));
            return;
        }
        edits.add(fields);
        send(exchange, 200, "{\"status\":\"OK\",\"data\":{}}");
    }

    private void upload(HttpExchange exchange, byte[] body, @Nullable String replaced) throws IOException {
        if (busy > 0) {
            busy--;
            send(exchange, 503, error("busy"));
            return;
        }
        var type = exchange.getRequestHeaders().getFirst("Content-Type");
        var boundary = type.substring(type.indexOf("boundary=") + "boundary=".length());
        ObjectNode said = JSON.createObjectNode();
        var name = "";
        var bytes = new byte[0];
        for (var part : new String(body, ISO_8859_1).split("--" + Pattern.quote(boundary) + "(\r\n|--\r\n)")) {
            var header = PART.matcher(part);
            if (header.find()) {
                var content = part.substring(part.indexOf("\r\n\r\n") + 4, part.length() - 2);
                if (header.group(1).equals("jsonData")) {
                    said = (ObjectNode) JSON.readTree(content.getBytes(ISO_8859_1));
                } else if (header.group(1).equals("file")) {
                    name = header.group(2);
                    bytes = content.getBytes(ISO_8859_1);
                }
            }
        }
        if (name.isEmpty()) {
            send(exchange, 400, error("You must supply a file."));
            return;
        }
        var folder = said.path("directoryLabel").asText();
        var path = (folder.isEmpty() ? "" : folder + "/") + name;
        var known = files.get(path);
        if (replaced == null ? known != null : known == null || known.id() != Long.parseLong(replaced)) {
            send(exchange, 400, error("This file has a duplicate, or is not there."));
            return;
        }
        files.put(path, new Kept(files.size() + 100L, bytes, said));
        if (lost > 0) {
            lost--;
            send(exchange, 503, error("busy"));
            return;
        }
        send(exchange, 200, "{\"status\":\"OK\",\"data\":{\"files\":[]}}");
    }

    private static String error(String message) {
        return JSON.createObjectNode()
                .put("status", "ERROR")
                .put("message", message)
                .toString();
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String md5(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
