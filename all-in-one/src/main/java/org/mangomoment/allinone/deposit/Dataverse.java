package org.mangomoment.allinone.deposit;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.mangomoment.runtime.settings.Secret;

/// The native API of a Dataverse installation, as far as deposits need it (Dataverse Guides, API Guide,
/// *Native API*: *Create a Dataset in a Dataverse Collection*, *Edit Dataset Metadata*, *List Files in a
/// Dataset*, *Add a File to a Dataset*, *Replacing Files*). It follows no redirect, which would take the
/// token elsewhere. Thread-safe.
public final class Dataverse implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final Set<Integer> LATER = Set.of(429, 500, 502, 503, 504);
    private static final int LONGEST_REASON = 500;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();
    private final String server;
    private final Secret token;

    /// A file that a dataset has.
    ///
    /// @param id        in the database
    /// @param algorithm of its checksum, as `MD5`
    /// @param checksum  hexadecimal digits
    record Stored(long id, String algorithm, String checksum) {}

    /// The installation is busy or could not be reached: another try may do it.
    static final class Busy extends IOException {
        private static final long serialVersionUID = 1L;

        Busy(String message) {
            super(message);
        }
    }

    /// @param server as `https://rdr.kuleuven.be`
    /// @param token  of the depositor's account there
    /// @throws CannotDeposit when the token would travel unencrypted
    public Dataverse(URI server, Secret token) throws IOException {
        if (server.getHost() == null || !isClosed(server)) {
            throw new CannotDeposit("The address is " + server + "; expected one as https://rdr.kuleuven.be.");
        }
        this.server = server.toString().replaceAll("/+$", "");
        this.token = token;
    }

    /// Whether nobody on the way can read what is sent there.
    private static boolean isClosed(URI server) throws IOException {
        return "https".equals(server.getScheme())
                || ("http".equals(server.getScheme())
                        && InetAddress.getByName(server.getHost()).isLoopbackAddress());
    }

    /// Creates a draft.
    ///
    /// @param collection alias of the collection
    /// @return its persistent id, as `doi:10.5072/FK2/AAA000`
    String create(String collection, JsonNode dataset) throws IOException, InterruptedException {
        var made = send(request("/api/dataverses/" + encoded(collection) + "/datasets")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(dataset.toString())));
        var id = made.path("persistentId").asText();
        if (id.isEmpty()) {
            throw new CannotDeposit(server + " made a dataset and did not say which; look at the collection.");
        }
        return id;
    }

    /// Puts fields in the place of those that a dataset has by the same names; the others stay.
    void edit(String dataset, JsonNode fields) throws IOException, InterruptedException {
        var body = JSON.createObjectNode().set("fields", fields);
        send(request("/api/datasets/:persistentId/editMetadata?replace=true&persistentId=" + encoded(dataset))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body.toString())));
    }

    /// The files of a dataset's newest version, by path.
    Map<String, Stored> files(String dataset) throws IOException, InterruptedException {
        var listed = send(request("/api/datasets/:persistentId/versions/:latest/files?persistentId=" + encoded(dataset))
                .GET());
        var files = new HashMap<String, Stored>();
        for (var file : listed) {
            var folder = file.path("directoryLabel").asText();
            var data = file.path("dataFile");
            files.put(
                    (folder.isEmpty() ? "" : folder + "/") + file.path("label").asText(),
                    new Stored(
                            data.path("id").asLong(),
                            data.at("/checksum/type").asText("MD5"),
                            data.at("/checksum/value").asText(data.path("md5").asText())));
        }
        return files;
    }

    /// Adds a file to a dataset.
    void add(String dataset, DepositArchive archive, String path) throws IOException, InterruptedException {
        upload("/api/datasets/:persistentId/add?persistentId=" + encoded(dataset), archive, path, false);
    }

    /// Puts a file in the place of one that a dataset has.
    void replace(Stored file, DepositArchive archive, String path) throws IOException, InterruptedException {
        upload("/api/files/" + file.id() + "/replace", archive, path, true);
    }

    private void upload(String address, DepositArchive archive, String path, boolean replace)
            throws IOException, InterruptedException {
        var form = new FileForm();
        var said = JSON.createObjectNode().put("description", archive.description(path));
        var slash = path.lastIndexOf('/');
        if (slash > 0) {
            said.put("directoryLabel", path.substring(0, slash));
        }
        said.put("tabIngest", false);
        if (replace) {
            said.put("forceReplace", true);
        }
        send(request(address).header("Content-Type", form.mediaType()).POST(form.body(archive, path, said)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + path))
                .timeout(PATIENCE)
                .header("X-Dataverse-key", token.value())
                .header("Accept", "application/json");
    }

    /// @return the `data` of the answer
    /// @throws Busy          when another try may do it
    /// @throws CannotDeposit when it will not
    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), BodyHandlers.ofString());
        var status = answer.statusCode();
        if (LATER.contains(status)) {
            throw new Busy(server + " answered " + status + ": " + reason(answer.body()));
        }
        if (status == 401) {
            throw new CannotDeposit(server + " does not know the token; make a new one at your account there.");
        }
        if (status >= 300) {
            throw new CannotDeposit(server + " answered " + status + ": " + reason(answer.body()));
        }
        return JSON.readTree(answer.body()).path("data");
    }

    /// What the installation says, without the token, which some versions repeat.
    private String reason(String body) {
        try {
            var said = JSON.readTree(body).path("message").asText();
            var clean = (said.isEmpty() ? "without saying why" : said).replace(token.value(), "...");
            return clean.substring(0, Math.min(clean.length(), LONGEST_REASON));
        } catch (JacksonException _) {
            return "with something that is no JSON; is it a Dataverse?";
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }
}
