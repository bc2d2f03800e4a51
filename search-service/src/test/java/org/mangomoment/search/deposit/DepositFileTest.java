package org.mangomoment.search.deposit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.schemas.Adjudication;
import org.mangomoment.schemas.ConsentPurpose;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.EvidenceSpan;
import org.mangomoment.schemas.Story;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.codebook.DimensionEntry;
import org.mangomoment.search.codebook.ReasonEntry;
import org.mangomoment.search.codebook.Wording;
import org.mangomoment.search.export.DepositDetails;
import org.mangomoment.search.export.DepositDetails.Author;
import org.mangomoment.search.export.DepositDetails.Contact;
import org.mangomoment.search.export.DepositDetails.Earlier;
import org.mangomoment.search.export.ExportFormat;
import org.mangomoment.search.export.ExportOrder;
import org.mangomoment.search.export.Grouping;
import org.mangomoment.search.export.Handover;
import org.mangomoment.search.export.ReleasedStory;
import org.mangomoment.search.export.StoryColumn;
import org.mangomoment.search.export.StoryFile;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.story.StoryView;

class DepositFileTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final URI BY = URI.create("https://creativecommons.org/licenses/by/4.0/");
    private static final String TEXT = "=Een \uD83E\uDD6D en een warme hand, ’s nachts om 3 uur";

    /// Lets records be copied.
    @BeforeAll
    static void trust() {
        assertThat(Topics.DECISIONS.name()).isEqualTo("decisions");
    }

    @Test
    void everyFileIsDescribedAndEveryDescriptionHasItsFile() throws Exception {
        for (var details : List.of(details(BY, null), details(null, null))) {
            var files = files(written(details, stories()));
            var lengths = new TreeMap<String, Integer>();
            files.forEach((path, bytes) -> lengths.put(path, bytes.length));
            assertThat(CrateRules.brokenBy(json(files, "ro-crate-metadata.json"), lengths))
                    .isEmpty();
            for (var path : files.keySet()) {
                assertThat(text(files, "README.nl.md")).contains("`" + path + "`");
                assertThat(text(files, "README.en.md")).contains("`" + path + "`");
            }
        }
    }

    @Test
    void dataverseTakesItsDescription() throws Exception {
        for (var details : List.of(details(BY, null), details(null, null))) {
            var dataset = json(files(written(details, stories())), "dataset.json");
            assertThat(DataverseRules.brokenBy(dataset)).isEmpty();
            assertThat(dataset.toString()).contains("Peeters, Ann", "0000-0002-1825-0097", "an-export");
        }
    }

    @Test
    void theSumsAreWhatSha256sumChecks(@TempDir Path folder) throws Exception {
        for (var file : files(written(details(BY, null), stories())).entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        assertThat(sha256sum(folder)).isZero();
        Files.writeString(folder.resolve("data/stories.csv"), "something else");
        assertThat(sha256sum(folder)).isNotZero();
        assertThat(Files.readAllLines(folder.resolve("SHA256SUMS"))).hasSize(DepositPart.values().length);
    }

    @Test
    void markedWordsAreQuotedAndCountedInCodePoints() throws Exception {
        var lines = text(files(written(details(BY, null), stories())), "data/decisions.jsonl")
                .lines()
                .toList();
        assertThat(lines).hasSize(4);
        var whole = JSON.readTree(lines.get(0));
        assertThat(whole.at("/@context/0").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(whole.path("body")
                        .valueStream()
                        .map(body -> body.path("value").asText()))
                .containsExactly("eligibility:yes", "dimension:respect:accept");
        var marked = JSON.readTree(lines.get(1));
        var quote = marked.at("/target/selector/0");
        var position = marked.at("/target/selector/1");
        assertThat(quote.path("type").asText()).isEqualTo("TextQuoteSelector");
        assertThat(position.path("type").asText()).isEqualTo("TextPositionSelector");
        assertThat(quote.path("exact").asText()).isEqualTo("warme hand");
        var points = TEXT.codePoints().toArray();
        var start = position.path("start").asInt();
        assertThat(new String(points, start, position.path("end").asInt() - start))
                .isEqualTo("warme hand");
        assertThat(TEXT)
                .contains(quote.path("prefix").asText() + "warme hand"
                        + quote.path("suffix").asText());
        assertThat(quote.path("prefix").asText()).startsWith("=Een \uD83E\uDD6D");
    }

    @Test
    void noColleagueIsNamedAndNoNoteLeaves() throws Exception {
        var files = files(written(details(BY, null), stories()));
        var project = files(Objects.requireNonNull(files.get("project/project.qdpx")));
        files.putAll(project);
        files.forEach((path, bytes) -> assertThat(new String(bytes, UTF_8))
                .as(path)
                .doesNotContain("secretive", "ina-the-reviewer", "because she said", "rosa", "Nowhere"));
        assertThat(text(files, "project.qde")).contains("coder-1", "coder-2 (adjudication)");
        assertThat(text(files, "data/decisions.jsonl")).contains("coder-1", "coder-2");
        assertThat(json(files, "manifest.json").path("coders").asInt()).isEqualTo(2);
    }

    @Test
    void everyColumnOfTheStoriesIsInTheDictionary() throws Exception {
        var files = files(written(details(BY, null), stories()));
        var stories = rows(text(files, "data/stories.csv"));
        assertThat(stories).extracting(row -> row.get("text")).containsExactly("'" + TEXT, "zonder beslissing");
        assertThat(stories).extracting(row -> row.get("tags")).containsOnly("Respect|humour");
        assertThat(rows(text(files, "data/variables.csv")))
                .filteredOn(row -> !row.get("separator").isEmpty())
                .extracting(row -> row.get("variable"))
                .containsExactly("suggested", "accepted", "rejected", "disputed", "tags");
        assertThat(rows(text(files, "data/variables.csv")))
                .extracting(row -> row.get("variable"))
                .containsExactlyElementsOf(
                        StoryColumn.ALL.stream().map(StoryColumn::name).toList());
        assertThat(rows(text(files, "data/variables.csv")))
                .filteredOn(row -> List.of("accepted", "teller").contains(row.get("variable")))
                .extracting(row -> row.get("values"))
                .containsExactly("patient|resident|family|professional|volunteer|student|unknown", "respect|family");
    }

    @Test
    void aLaterVersionSaysHowManyStoriesWereWithdrawn() throws Exception {
        var earlier = new Earlier("the-first", Synthetic.NOON, 12, 3);
        var files = files(written(details(BY, earlier), stories()));
        assertThat(json(files, "manifest.json").at("/earlier/withdrawn").asLong())
                .isEqualTo(3);
        assertThat(text(files, "README.en.md")).contains("the-first", "missing here: 3");
        assertThat(text(files, "README.nl.md")).contains("the-first", "ontbreken: 3");
        assertThat(json(files, "dataset.json").toString()).contains("missing here: 3");
    }

    @Test
    void whatWasLeftOutIsCounted() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var file = opening().open(out, handover(details(BY, null)))) {
            file.add(new ReleasedStory(stories().getFirst(), List.of()));
            file.leftOut(4);
            file.leftOut(0);
            file.finish();
        }
        var manifest = json(files(out.toByteArray()), "manifest.json");
        assertThat(manifest.path("stories").asLong()).isEqualTo(1);
        assertThat(manifest.path("leftOut").asLong()).isEqualTo(4);
    }

    @Test
    void storiesLeaveWhileTheyCome() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var file = opening().open(out, handover(details(BY, null)))) {
            var before = out.size();
            for (var number = 0; number < 2_000; number++) {
                var text = "verhaal nummer " + number + " van " + Math.sqrt(number);
                file.add(new ReleasedStory(story("many-" + number, text), List.of()));
            }
            assertThat(out.size() - before)
                    .as("bytes of the archive before the last story")
                    .isGreaterThan(20_000);
            file.finish();
        }
        assertThat(rows(text(files(out.toByteArray()), "data/stories.csv"))).hasSize(2_000);
    }

    @Test
    void theSameStoriesAreTheSameFile() throws Exception {
        assertThat(written(details(BY, null), stories())).isEqualTo(written(details(BY, null), stories()));
    }

    private static List<StoryView> stories() {
        var start = TEXT.indexOf("warme");
        var first = Decision.newBuilder(Synthetic.decision("s-1", "ina-the-reviewer", Synthetic.NOON, "yes", "respect"))
                .setEvidence(List.of(new EvidenceSpan("respect", start, start + "warme hand".length())))
                .setMemo("secretive thoughts")
                .build();
        var second = Synthetic.decision("s-1", "sam", Synthetic.NOON.plusSeconds(5), "no");
        var settled = Decision.newBuilder(Synthetic.decision("s-1", "sam", Synthetic.NOON.plusSeconds(9), "yes"))
                .setAdjudication(new Adjudication("because she said so", false))
                .build();
        var story = story("s-1", TEXT);
        return List.of(
                new StoryView(story.story(), story.suggestions(), story.consent(), List.of(first, second, settled)),
                story("s-2", "zonder beslissing"));
    }

    private static StoryView story(String id, String text) {
        var told = Story.newBuilder(Synthetic.story(id, 1, "nl", text))
                .setOrganisation(null)
                .build();
        return new StoryView(told, Synthetic.suggestions(id, 1), Synthetic.consent(id, true), List.of());
    }

    private static byte[] written(DepositDetails details, List<StoryView> stories) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var file = opening().open(out, handover(details))) {
            for (var story : stories) {
                file.add(new ReleasedStory(story, List.of("Respect", "humour")));
            }
            file.finish();
        }
        return out.toByteArray();
    }

    private static StoryFile.Opening opening() {
        return DepositFile.opening(new DepositSources(List::of, language -> "# Methods in " + language + "\n"));
    }

    private static Handover handover(DepositDetails details) {
        var codebook = new CodebookView(
                3,
                List.of(entry("respect", "Respect"), entry("family", "Familie")),
                List.of(new ReasonEntry("planned", new Wording("gepland", "planned"))));
        var order = new ExportOrder(
                SearchRequest.everything(),
                ExportFormat.DEPOSIT,
                ConsentPurpose.RESEARCH,
                false,
                false,
                Grouping.NONE,
                details);
        return new Handover("an-export", "rosa", Synthetic.NOON, order, true, codebook);
    }

    private static DimensionEntry entry(String id, String label) {
        return new DimensionEntry(id, new Wording(label, label), null, null, null);
    }

    private static DepositDetails details(@Nullable URI licence, @Nullable Earlier earlier) {
        return new DepositDetails(
                "Stories of small kindness",
                "A corpus of an invented study.",
                List.of(
                        new Author("Peeters, Ann", "Invented University", "0000-0002-1825-0097"),
                        new Author("Janssens, Jan", null, null)),
                new Contact("Ann Peeters", "ann@example.org"),
                "CC BY 4.0",
                licence,
                "Medicine, Health and Life Sciences",
                earlier);
    }

    private static Map<String, byte[]> files(byte[] archive) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String path) {
        return new String(Objects.requireNonNull(files.get(path), path), UTF_8);
    }

    private static JsonNode json(Map<String, byte[]> files, String path) throws IOException {
        return JSON.readTree(text(files, path));
    }

    private static List<CSVRecord> rows(String table) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return format.parse(new StringReader(table)).getRecords();
    }

    private static int sha256sum(Path folder) throws Exception {
        var process = new ProcessBuilder("sha256sum", "-c", "--quiet", "SHA256SUMS")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor();
    }
}
