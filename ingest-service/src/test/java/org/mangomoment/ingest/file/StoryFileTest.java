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
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
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
        assertThat(((Entry.Broken) entries.get(3)).problem()).startsWith("consent.research cannot be read");
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
    void exportsWrittenOverSeveralLinesOrAroundAListAreRead() throws Exception {
        for (var text : List.of(
                "{\"count\": 2, \"results\": [\n {\"text\": \"A.\"},\n {\"text\": \"B.\"}\n], \"next\": null}\n",
                "{\"data\": [{\"text\": \"A.\"}, {\"text\": \"B.\"}]}",
                "{\n \"text\": \"A.\"\n}\n{\n \"text\": \"B.\"\n}\n")) {
            assertThat(entries(text))
                    .as(text)
                    .hasSize(2)
                    .allSatisfy(entry ->
                            assertThat(told(entry).path("text").asText()).matches("[AB]\\."));
        }
        assertThat(entries("{broken\n{\"text\": \"B.\"}\n")).hasSize(2);
        assertThat(entries("{\n \"text\": \"A.\",\n").getLast()).isInstanceOf(Entry.Broken.class);
    }

    @Test
    void theRestOfARowWithBrokenQuotesIsNoStory() throws Exception {
        var entries = entries("id;text;language\n1;\"Ze zei \"goed zo\" en bleef.\";nl\n2;A.;nl\n");
        assertThat(entries)
                .filteredOn(Entry.Told.class::isInstance)
                .singleElement()
                .satisfies(entry -> assertThat(told(entry).path("id").asText()).isEqualTo("2"));
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
    void otherEncodingsOfSpreadsheetsAreReadAndNamed() throws Exception {
        for (var charset : List.of("windows-1252", "UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM")) {
            var file = folder.resolve(charset + ".csv");
            Files.writeString(file, "id\ttext\n1\tcafé “zacht”\n", Charset.forName(charset));
            try (var stories = StoryFile.open(file)) {
                assertThat(stories.notes()).as(charset).hasSize(1);
                assertThat(told(stories.entries().toList().getFirst())
                                .path("text")
                                .asText())
                        .as(charset)
                        .isEqualTo("café “zacht”");
            }
        }
        try (var stories = StoryFile.open(file("text\ncafé\n"))) {
            assertThat(stories.notes()).isEmpty();
        }
    }

    @Test
    void aFaultInUtf8IsRefusedAtTheByteAndSoIsWhatIsNoText() throws Exception {
        var cut = folder.resolve("cut.csv");
        Files.write(cut, "text\ncafé caf\u00e9".getBytes(StandardCharsets.UTF_8));
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(cut), 15));
        assertThatThrownBy(() -> read(cut)).isInstanceOf(UnreadableFile.class).hasMessageContaining("byte 15");
        for (var magic : Map.of(
                        "workbook.xlsx", "504b030414000600",
                        "old.xls", "d0cf11e0a1b11ae1",
                        "letter.msg", "d0cf11e0a1b11ae1",
                        "letter.pdf", "255044462d312e37",
                        "stories.csv.gz", "1f8b080000000000")
                .entrySet()) {
            var file =
                    Files.write(folder.resolve(magic.getKey()), HexFormat.of().parseHex(magic.getValue()));
            assertThatThrownBy(() -> read(file))
                    .as(magic.getKey())
                    .isInstanceOf(UnreadableFile.class)
                    .hasMessageMatching(".*(CSV|\\.eml|unpack).*");
        }
    }

    @Test
    void theSeparatorIsFoundBesideQuotedNamesThatHoldTheOther() throws Exception {
        var entries = entries("id;\"vraag, met, komma, en\nregel\";text\n1;x;A.\n");
        assertThat(told(entries.getFirst()).path("text").asText()).isEqualTo("A.");
    }

    @Test
    void aLineThatNamesTheSeparatorIsObeyed() throws Exception {
        for (var first : List.of("sep=;\r\n", "\"sep=|\"\n", "SEP=;\r")) {
            var separator = first.contains("|") ? "|" : ";";
            var entries = entries(first + "id" + separator + "text\r\n1" + separator + "A, B.\r\n");
            assertThat(entries).extracting(Entry::line).containsExactly(3L);
            assertThat(told(entries.getFirst()).path("text").asText()).isEqualTo("A, B.");
        }
    }

    @Test
    void rowsAboveTheHeaderArePassedOverAndSaid() throws Exception {
        try (var stories = StoryFile.open(file("Export van 5 mei, 2025;;\n;;\nid;text;language\n1;A.;nl\n;;\n"))) {
            assertThat(stories.notes()).singleElement().asString().contains("2 rows above the header");
            assertThat(stories.entries().toList())
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.line()).isEqualTo(4));
        }
    }

    @Test
    void cellsLeftOutAtTheEndOfARowAreEmpty() throws Exception {
        var entries = entries("id;text;language;contact.email\r1;A.\r2;B.;nl;;;\r");
        assertThat(told(entries.getFirst())).isEqualTo(JSON.readTree("{\"id\": \"1\", \"text\": \"A.\"}"));
        assertThat(told(entries.getLast()).path("language").asText()).isEqualTo("nl");
    }

    @Test
    void ofAColumnThatStandsTwiceTheCellWithSomethingInItCounts() throws Exception {
        var mapping = (MappingRead.Usable) MappingFile.read("{\"mapping\": 1, \"fields\": {\"text\": \"Verhaal\"}}");
        var file = file("Verhaal;Nr;Verhaal\nA.;1;\n;2;B.\nC.;3;D.\n");
        try (var stories = StoryFile.open(file, mapping.mapping())) {
            assertThat(stories.notes()).singleElement().asString().contains("'Verhaal' more than once");
            var entries = stories.entries().toList();
            assertThat(told(entries.get(0)).path("text").asText()).isEqualTo("A.");
            assertThat(told(entries.get(1)).path("text").asText()).isEqualTo("B.");
            assertThat(((Entry.Broken) entries.get(2)).problem()).contains("'Verhaal'", "differ");
        }
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

    @Test
    void markupThatIsCalledATableIsRecognised() throws Exception {
        for (var markup : Map.of(
                        "<?xml version=\"1.0\"?>\n<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>",
                        "workbook of Excel",
                        "\ufeff\n<html><body><table><tr><td>text</td></tr></table></body></html>",
                        "web page",
                        "<!DOCTYPE html><title>Sign in</title>",
                        "web page",
                        "<table><tr><td>text</td></tr></table>",
                        "web page")
                .entrySet()) {
            var file = file(markup.getKey());
            assertThatThrownBy(() -> read(file))
                    .as(markup.getKey())
                    .isInstanceOf(UnreadableFile.class)
                    .hasMessageContaining(markup.getValue());
        }
    }
}
