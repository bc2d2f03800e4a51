package org.mangomoment.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.ingest.mapping.MappingFile;
import org.mangomoment.ingest.mapping.MappingRead;

class StoryFileTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void aTableWithItsOwnColumnsIsReadByAMapping() throws Exception {
        var samples = Path.of("../samples/channels");
        var mapping = (MappingRead.Usable) MappingFile.read(Files.readString(samples.resolve("table.mapping.json")));
        try (var file = StoryFile.open(samples.resolve("table.csv"), mapping.mapping());
                var entries = file.entries()) {
            var told = entries.map(Entry.Told.class::cast).map(Entry.Told::json).toList();
            assertThat(told).hasSize(2);
            assertThat(told.getFirst())
                    .contains("\"text\":\"Synthetisch: de poetsvrouw zong, \\\"zachtjes\\\".\"")
                    .contains("\"teller\":\"patient\"", "\"year\":2024", "\"research\":true");
        }
    }

    @Test
    void aTableBecomesThePushForm() throws Exception {
        var file = file(String.join(
                "\r\n",
                "\uFEFFID;Text;teller;period.year;consent.research;contact.email;mood",
                "7;\"Een \"\"klein\"\" gebaar;\nop twee regels 🌷\";family;2025;ja;an@example.org;blij",
                ";Nog een.;;;nee;;",
                ""));
        try (var stories = StoryFile.open(file)) {
            var entries = stories.entries().toList();
            assertThat(entries).extracting(Entry::line).containsExactly(2L, 4L);
            var first = told(entries.getFirst());
            assertThat(first).isEqualTo(JSON.readTree("""
                            {"id": "7", "text": "Een \\"klein\\" gebaar;\\nop twee regels 🌷", "teller": "family",
                             "period": {"year": 2025}, "consent": {"research": true}, "contact": {"email": "an@example.org"}}
                            """));
            assertThat(told(entries.getLast()))
                    .isEqualTo(JSON.readTree("{\"text\": \"Nog een.\", \"consent\": {\"research\": false}}"));
            assertThat(stories.ignored()).containsExactly("mood");
        }
    }

    @Test
    void aColumnNearConsentThatIsNotKnownRefusesTheFile() throws Exception {
        for (var column :
                List.of("Onderzoek", "toestemming", "consent", "consent.reseach", "Consent OK", "permission")) {
            var file = file("id,text,lang," + column + "\n1,A.,nl,nee\n");
            assertThatThrownBy(() -> StoryFile.open(file))
                    .isInstanceOf(UnreadableFile.class)
                    .hasMessageContainingAll("'" + column + "'", "'lang'", "--mapping");
        }
        var entries = entries("id,text,publication\n1,A.,The Example Times\n2,B.,nee\n");
        assertThat(entries.getFirst()).isInstanceOf(Entry.Told.class);
        assertThat(((Entry.Broken) entries.getLast()).problem()).contains("'publication'", "--mapping");
    }

    @Test
    void anEmptyCellOfConsentIsNotTakenForSilence() throws Exception {
        var entries = entries("text,consent.research\nA.,\nB.,n/a\nC.,Oui\nD.,misschien\n");
        assertThat(told(entries.get(0))).isEqualTo(JSON.readTree("{\"text\": \"A.\", \"consent\": {}}"));
        assertThat(told(entries.get(1))).isEqualTo(JSON.readTree("{\"text\": \"B.\", \"consent\": {}}"));
        assertThat(told(entries.get(2)).path("consent").path("research").isBoolean())
                .isTrue();
        assertThat(told(entries.get(3)).path("consent").path("research").asText())
                .isEqualTo("misschien");
    }

    @Test
    void columnsThatAMappingDoesNotReadAreNamed() throws Exception {
        var mapping = (MappingRead.Usable)
                MappingFile.read("{\"mapping\": 1, \"fields\": {\"text\": \"Verhaal\", \"consent.research\": \"Ok\"}}");
        try (var file = StoryFile.open(file("Verhaal;Ok;Kleur\nA.;liever niet;rood\nB.;J;\n"), mapping.mapping())) {
            assertThat(file.ignored()).containsExactly("Kleur");
            var entries = file.entries().toList();
            assertThat(((Entry.Broken) entries.getFirst()).problem()).startsWith("consent.research cannot be read");
            assertThat(told(entries.getLast()).path("consent").path("research").asBoolean())
                    .isTrue();
        }
    }

    @Test
    void theSeparatorIsFound() throws Exception {
        for (var separator : List.of(",", ";", "\t")) {
            var entries = entries("id" + separator + "text\n1" + separator + "A.\n");
            assertThat(told(entries.getFirst()).path("text").asText()).isEqualTo("A.");
        }
    }

    @Test
    void aBadRowIsReportedWithItsLineAndTheRestGoesOn() throws Exception {
        var entries = entries("id,text\n1,A.\n2,too,many\n3\n4,D.\n");
        assertThat(entries).hasSize(4);
        assertThat(entries.get(1)).isInstanceOf(Entry.Broken.class);
        assertThat(entries.get(1).line()).isEqualTo(3);
        assertThat(entries.get(2)).isInstanceOf(Entry.Broken.class);
        assertThat(told(entries.get(3)).path("text").asText()).isEqualTo("D.");
        assertThat(entries("id,text\n1,A.\n2,\"B\" x\n3,C.\n"))
                .filteredOn(Entry.Told.class::isInstance)
                .extracting(Entry::line)
                .contains(2L, 4L)
                .doesNotContain(3L);
    }

    @Test
    void linesOfJsonAreReadOneByOne() throws Exception {
        var entries = entries("\uFEFF{\"text\": \"A.\"}\r\n\n{broken\n[1]\n{\"text\": \"B.\"}");
        assertThat(entries).extracting(Entry::line).containsExactly(1L, 3L, 4L, 5L);
        assertThat(entries).filteredOn(Entry.Broken.class::isInstance).hasSize(2);
        assertThat(told(entries.getLast()).path("text").asText()).isEqualTo("B.");
    }

    @Test
    void anArrayIsReadElementByElement() throws Exception {
        var entries = entries("[\n {\"text\": \"A.\"},\n 5,\n {\"text\": \"B.\"}, {\n");
        assertThat(entries).extracting(Entry::line).startsWith(2L, 3L, 4L);
        assertThat(told(entries.get(2)).path("text").asText()).isEqualTo("B.");
        assertThat(entries.getLast()).isInstanceOf(Entry.Broken.class);
    }

    @Test
    void anEmptyFileHoldsNothing() throws Exception {
        assertThat(entries("")).isEmpty();
        assertThat(entries("\uFEFF")).isEmpty();
    }

    @Test
    void anotherEncodingIsRefusedAtTheByte() throws Exception {
        var latin = folder.resolve("latin.csv");
        Files.writeString(latin, "text\ncafé\n", StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> read(latin)).hasStackTraceContaining("byte 8");
        var wide = folder.resolve("wide.csv");
        Files.writeString(wide, "text\nA\n", Charset.forName("UTF-16"));
        assertThatThrownBy(() -> read(wide)).hasStackTraceContaining("UnreadableFile");
    }

    @Test
    void aTableWithoutTextIsRefusedBeforeAnythingIsRead() throws Exception {
        var file = file("name,story\nx,y\n");
        assertThatThrownBy(() -> StoryFile.open(file))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("'text'");
    }

    @Test
    void aMultiByteCharacterAcrossPiecesIsWhole() throws Exception {
        var text = "🌷".repeat(50_000);
        var entries = entries("{\"text\": \"x" + text + "\"}\n");
        assertThat(told(entries.getFirst()).path("text").asText()).isEqualTo("x" + text);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "stories", ".csv"), content);
    }

    private List<Entry> entries(String content) throws IOException {
        return read(file(content));
    }

    private static List<Entry> read(Path file) throws IOException {
        try (var stories = StoryFile.open(file)) {
            return stories.entries().toList();
        } catch (UncheckedIOException failed) {
            throw new IOException(failed);
        }
    }

    private static JsonNode told(Entry entry) throws IOException {
        assertThat(entry).isInstanceOf(Entry.Told.class);
        return JSON.readTree(((Entry.Told) entry).json());
    }
}
