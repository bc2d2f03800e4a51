package org.mangomoment.allinone.deposit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.runtime.settings.Secret;

/// Bringing a dataset to a Dataverse that follows the documented rules.
class DepositingTest {
    @TempDir
    Path folder = Path.of("");

    private final List<String> told = new ArrayList<>();

    @Test
    void aDraftIsMadeWithEveryFileInItsFolder() throws Exception {
        try (var there = new SmallDataverse()) {
            var done = bring(there, archive("first", 0), null);
            assertThat(done).isEqualTo(new Depositing.Deposited(SmallDataverse.DATASET, 6, 0, 0));
            assertThat(there.files.keySet())
                    .containsExactlyInAnyOrderElementsOf(
                            contents("first", 0, "").keySet());
            var stories = Objects.requireNonNull(there.files.get("data/stories.csv"));
            assertThat(stories.bytes()).isEqualTo("id,text\r\n1,\"één \uD83E\uDD6D\"\r\n".getBytes(UTF_8));
            assertThat(stories.said().path("description").asText()).isEqualTo("The stories, ’s avonds");
            assertThat(stories.said().path("tabIngest").asBoolean(true)).isFalse();
            assertThat(told).contains("draft " + SmallDataverse.DATASET).hasSize(7);
        }
    }

    @Test
    void anotherTryGoesOnWithTheSameDraftAndSendsNothingTwice() throws Exception {
        try (var there = new SmallDataverse()) {
            var archive = archive("first", 0);
            there.busy = 99;
            assertThatThrownBy(() -> bring(there, archive, null))
                    .isInstanceOf(CannotDeposit.class)
                    .hasMessageContaining("run the same command again");
            there.busy = 0;
            assertThat(bring(there, archive, null).sent()).isEqualTo(6);
            assertThat(bring(there, archive, null).present()).isEqualTo(6);
            assertThat(there.datasets).isEqualTo(1);
        }
    }

    @Test
    void whatArrivedWithoutAnAnswerIsNotSentAgain() throws Exception {
        try (var there = new SmallDataverse()) {
            there.busy = 2;
            there.lost = 3;
            assertThat(bring(there, archive("first", 0), null).sent()).isEqualTo(6);
            assertThat(there.files).hasSize(6);
            assertThat(there.asked.stream().filter(call -> call.endsWith("/add")))
                    .hasSize(8);
        }
    }

    @Test
    void aDraftThatMayHaveBeenMadeIsNotMadeAgainBlindly() throws Exception {
        try (var there = new SmallDataverse()) {
            var archive = archive("first", 0);
            there.silent = true;
            assertThatThrownBy(() -> bring(there, archive, null)).isInstanceOf(IOException.class);
            there.silent = false;
            assertThatThrownBy(() -> bring(there, archive, null))
                    .isInstanceOf(CannotDeposit.class)
                    .hasMessageContaining("--dataset");
            assertThat(bring(there, archive, SmallDataverse.DATASET).sent()).isEqualTo(6);
            assertThat(there.datasets).isEqualTo(1);
        }
    }

    @Test
    void aLaterVersionTakesThePlaceOfTheFilesThatChangedAndSaysHowManyStoriesWereWithdrawn() throws Exception {
        try (var there = new SmallDataverse()) {
            bring(there, archive("first", 0), null);
            var done = bring(there, archive("second", 3), SmallDataverse.DATASET);
            assertThat(done).isEqualTo(new Depositing.Deposited(SmallDataverse.DATASET, 2, 4, 3));
            assertThat(new String(
                            Objects.requireNonNull(there.files.get("manifest.json"))
                                    .bytes(),
                            UTF_8))
                    .contains("second");
            assertThat(there.files).hasSize(6);
            assertThat(there.edits).hasSize(1);
            assertThat(there.datasets).isEqualTo(1);
        }
    }

    @Test
    void whatTheArchiveRefusesIsToldWithoutTheToken() throws Exception {
        try (var there = new SmallDataverse()) {
            var wrong = new Dataverse(there.address(), new Secret("not-the-token"));
            assertThatThrownBy(() -> bring(there, wrong, archive("first", 0), "mango", null))
                    .isInstanceOf(CannotDeposit.class)
                    .hasMessageContaining("does not know the token")
                    .hasMessageNotContaining("not-the-token");
            var right = new Dataverse(there.address(), new Secret(SmallDataverse.TOKEN));
            assertThatThrownBy(() -> bring(there, right, archive("first", 0), "elsewhere", null))
                    .isInstanceOf(CannotDeposit.class)
                    .hasMessageContaining("404: not found")
                    .hasMessageNotContaining(SmallDataverse.TOKEN);
            var untitled = archive("first", 0, "{}");
            assertThatThrownBy(() -> bring(there, untitled, null))
                    .isInstanceOf(CannotDeposit.class)
                    .hasMessageContaining("title is required");
            assertThat(there.datasets).isZero();
            assertThat(bring(there, archive("first", 0), null).sent())
                    .as("a refusal leaves no note")
                    .isEqualTo(6);
        }
    }

    @Test
    void aTokenTravelsEncryptedOnly() {
        assertThatThrownBy(() -> new Dataverse(URI.create("http://192.0.2.1"), new Secret("a-token-of-a-test")))
                .isInstanceOf(CannotDeposit.class)
                .hasMessageContaining("https://");
        assertThatThrownBy(() -> new Dataverse(URI.create("rdr.kuleuven.be"), new Secret("a-token-of-a-test")))
                .isInstanceOf(CannotDeposit.class);
    }

    @Test
    void aDamagedArchiveIsNotSent() throws Exception {
        var files = contents("first", 0, DESCRIBED);
        files.put("data/stories.csv", "changed");
        var damaged = write(files);
        try (var there = new SmallDataverse()) {
            assertThatThrownBy(() -> bring(there, damaged, null))
                    .isInstanceOf(CannotDeposit.class)
                    .hasMessageContaining("data/stories.csv");
            Files.writeString(damaged, "no archive");
            assertThatThrownBy(() -> bring(there, damaged, null)).isInstanceOf(CannotDeposit.class);
            assertThat(there.asked).isEmpty();
        }
    }

    private static final String DESCRIBED = """
            {"datasetVersion": {"metadataBlocks": {"citation": {"fields": [
              {"typeName": "title", "value": "A title"},
              {"typeName": "author", "value": [{"authorName": {"value": "Ann"}}]},
              {"typeName": "datasetContact", "value": [{"datasetContactEmail": {"value": "ann@example.org"}}]},
              {"typeName": "dsDescription", "value": [{"dsDescriptionValue": {"value": "About it"}}]},
              {"typeName": "subject", "value": ["Law"]}]}}}}
            """;

    private Depositing.Deposited bring(SmallDataverse there, Path archive, @Nullable String dataset) throws Exception {
        try (var dataverse = new Dataverse(there.address(), new Secret(SmallDataverse.TOKEN))) {
            return bring(there, dataverse, archive, "mango", dataset);
        }
    }

    private Depositing.Deposited bring(
            SmallDataverse there, Dataverse dataverse, Path archive, String collection, @Nullable String dataset)
            throws Exception {
        return new Depositing(dataverse, there.address(), Duration.ZERO, told::add).bring(archive, collection, dataset);
    }

    private Path archive(String export, int withdrawn) throws Exception {
        return archive(export, withdrawn, DESCRIBED);
    }

    private Path archive(String export, int withdrawn, String dataset) throws Exception {
        return write(contents(export, withdrawn, dataset));
    }

    private Path write(Map<String, String> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
            }
        }
        return Files.write(folder.resolve("dataset.zip"), out.toByteArray());
    }

    private static Map<String, String> contents(String export, int withdrawn, String dataset) throws Exception {
        var files = new LinkedHashMap<String, String>();
        files.put("data/stories.csv", "id,text\r\n1,\"één \uD83E\uDD6D\"\r\n");
        files.put("project/project.qdpx", "PK\u0003\u0004--\r\n--mango");
        files.put("manifest.json", "{\"export\":\"" + export + "\",\"earlier\":{\"withdrawn\":" + withdrawn + "}}");
        files.put("dataset.json", dataset);
        files.put(
                "ro-crate-metadata.json",
                "{\"@graph\":[{\"@id\":\"data/stories.csv\",\"description\":\"The stories, ’s avonds\"}]}");
        var sums = new StringBuilder();
        for (var file : files.entrySet()) {
            var hash =
                    MessageDigest.getInstance("SHA-256").digest(file.getValue().getBytes(UTF_8));
            sums.append(HexFormat.of().formatHex(hash))
                    .append("  ")
                    .append(file.getKey())
                    .append('\n');
        }
        files.put("SHA256SUMS", sums.toString());
        return files;
    }
}
