package org.mangomoment.search.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.URI;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mangomoment.schemas.ConsentPurpose;
import org.mangomoment.schemas.ExportOutcome;
import org.mangomoment.schemas.SamplingDesign;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.StoryTag;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.deposit.DepositFile;
import org.mangomoment.search.deposit.DepositSources;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.refi.ProjectFile;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.sample.SamplingDesigns;
import org.mangomoment.search.story.StoryView;
import org.mangomoment.search.tag.KnownTags;

class ExportDeskTest {
    private static final DepositSources NO_SOURCES = new DepositSources(List::of, _ -> "");

    private final KnownTags tags = new KnownTags();

    private static final Reader RESEARCHER = new Reader("rosa", Role.RESEARCHER);
    private static final Reader STEWARD = new Reader("sam", Role.STEWARD);

    private final Stock stock = new Stock();
    private SamplingDesigns designs = SamplingDesigns.NONE;
    private DepositSettings settings = DepositSettings.NONE;
    private boolean described;

    @Test
    void aTableReadsBackAndNoCellIsAFormula() throws Exception {
        var text = "=HYPERLINK(\"http://x\"); \"quoted\",\nsecond line \uD83E\uDD6D e\u0301";
        stock.stories.add(Stock.story("a-1", text));
        stock.stories.add(Stock.story("a-2", "  @SUM(1)"));
        stock.stories.add(Stock.story("a-3", "\t-1"));
        for (var separator : List.of("comma", "semicolon")) {
            var bytes = export("format=csv&separator=" + separator, RESEARCHER);
            var table = new String(bytes, UTF_8);
            assertThat(table.startsWith("\uFEFF")).isEqualTo(separator.equals("semicolon"));
            var rows = rows(table.replace("\uFEFF", ""), separator.equals("semicolon") ? ';' : ',');
            assertThat(rows).hasSize(3);
            assertThat(rows).extracting(row -> row.get("text")).containsExactly("'" + text, "'  @SUM(1)", "'\t'-1");
            assertThat(rows.getFirst().toMap())
                    .containsEntry("id", "a-1")
                    .containsEntry("teller", "family")
                    .containsEntry("year", "2025")
                    .containsEntry("suggested", "family|respect")
                    .containsEntry("accepted", "")
                    .containsEntry("eligibility", "yes")
                    .containsEntry("consent.quotes", "no")
                    .containsEntry("consent.teaching", "")
                    .doesNotContainKeys("organisation", "unit", "consent.contact");
        }
    }

    @Test
    void whatATellerDidNotAllowIsLeftOutAndCounted() throws Exception {
        stock.stories.add(Stock.story("b-1", "for all", ConsentPurpose.QUOTES, ConsentPurpose.TEACHING));
        stock.stories.add(Stock.story("b-2", "for quotes", ConsentPurpose.QUOTES));
        stock.stories.add(new StoryView(Synthetic.story("b-3", 1, "nl", "quarantined"), null, null, List.of()));
        assertThat(ids(export("format=jsonl", STEWARD))).containsExactly("b-1", "b-2");
        assertThat(ids(export("format=jsonl&purpose=quotes", STEWARD))).containsExactly("b-1", "b-2");
        assertThat(ids(export("format=jsonl&purpose=teaching", STEWARD))).containsExactly("b-1");
        var teaching = stock.exports.all(STEWARD).stream()
                .filter(export -> export.manifest().getPurpose().equals("teaching"))
                .findFirst()
                .orElseThrow();
        assertThat(teaching.manifest().getLeftOut()).isEqualTo(2);
        assertThat(stock.exports.stories(teaching)).containsExactly("b-1");
    }

    @Test
    void whatOnlyStewardsSeeDoesNotLeaveWithAStewardEither() throws Exception {
        stock.stories.add(Stock.story("c-1", "plain"));
        for (var format : List.of("csv", "jsonl")) {
            assertThat(new String(export("format=" + format, STEWARD), UTF_8))
                    .contains("plain")
                    .doesNotContain("Nowhere");
        }
    }

    @Test
    void whatTheRandomSampleCoversIsNotInAStewardsFile() throws Exception {
        designs = new SamplingDesigns(
                List.of(new SamplingDesign(1, Instant.EPOCH, "a seed of a test", 1.0, 2, true, "sam")));
        stock.stories.add(Stock.decided(
                Stock.story("d-1", "drawn"), Synthetic.decision("d-1", "ina", Synthetic.NOON, "yes", "respect")));
        var covered = lines(export("format=jsonl", STEWARD)).getFirst();
        assertThat(covered.path("suggestions")).isEmpty();
        assertThat(covered.path("decisions")).isEmpty();
        assertThat(lines(export("format=jsonl", RESEARCHER)).getFirst().path("decisions"))
                .as("a researcher decides on nothing")
                .hasSize(1);
    }

    @Test
    void evidenceIsQuotedWhereItStands() throws Exception {
        stock.stories.add(Stock.story("e-1", "warm handen"));
        var line = lines(export("format=jsonl", RESEARCHER)).getFirst();
        assertThat(line.at("/suggestions/0/evidence/0/exact").asText()).isEqualTo("warm");
        assertThat(line.at("/dimensions/respect").asText()).isEqualTo("suggested");
    }

    @Test
    void theManifestSaysWhatLeftAndHashesTheFile() throws Exception {
        for (var i = 0; i < 2 * Walker.STEP + 1; i++) {
            stock.stories.add(Stock.story("f-%05d".formatted(i), "one of many"));
        }
        var bytes = export("format=csv&q=warm+hand&teller=family&page=3", RESEARCHER);
        var export = stock.exports.all(RESEARCHER).getFirst();
        var manifest = export.manifest();
        assertThat(manifest.getOutcome()).isEqualTo(ExportOutcome.COMPLETE);
        assertThat(manifest.getStories()).isEqualTo(1_001).isEqualTo(export.handed());
        assertThat(manifest.getQuery()).isEqualTo("q=warm+hand&teller=family");
        assertThat(manifest.getModels()).containsExactly("cues-1");
        assertThat(manifest.getBytes()).isEqualTo(bytes.length);
        assertThat(manifest.getSha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        assertThat(stock.exports.stories(export)).hasSize(1_001);
        assertThat(stock.exports.all(new Reader("ron", Role.RESEARCHER))).isEmpty();
        assertThat(stock.exports.all(STEWARD)).hasSize(1);
    }

    @Test
    void theManifestNamesNoPrivateTagOfWhoeverExports() throws Exception {
        tag("t-1", "pilot", false, RESEARCHER);
        stock.stories.add(Stock.story("t-1", "leaves"));
        export("format=jsonl&q=tag:pilot", RESEARCHER);
        assertThat(stock.exports.all(RESEARCHER).getFirst().manifest().getQuery())
                .startsWith("q=")
                .doesNotContain("pilot");
    }

    @ParameterizedTest
    @ValueSource(strings = {"deposit", "refi-qda"})
    void noFileNamesTheOrganisationTheUnitOrTheSavedSearchThatChoseItsStories(String format) throws Exception {
        settings = new DepositSettings("Title", "About it", "Ann", "Ann", "ann@example.org", "Own", null, "Law");
        described = true;
        stock.stories.add(Stock.story("u-1", "leaves"));
        for (var search : List.of(
                "organisation=UZ Secret",
                "unit=-Secret 3",
                "q=warm -(Unit:\"Secret 3\" OR organisation:Secret)",
                "q=corpus:\"Secret 3\"")) {
            var file = texts(export("format=" + format + "&" + search, STEWARD));
            assertThat(file).as(search).doesNotContain("Secret").containsIgnoringCase("part of the search");
            assertThat(stock.exports.all(STEWARD))
                    .as("the desk keeps it")
                    .anySatisfy(export -> assertThat(
                                    SearchRequest.parse(export.manifest().getQuery()))
                            .isEqualTo(order("format=csv&" + search).request().alone()));
        }
        assertThat(texts(export("format=" + format + "&q=warm&teller=family", STEWARD)))
                .contains("q=warm&teller=family")
                .doesNotContainIgnoringCase("part of the search");
    }

    @Test
    void ownAndSharedTagsLeaveAndThoseOfOthersDoNot() throws Exception {
        stock.stories.add(Stock.story("t-1", "leaves"));
        stock.stories.add(Stock.story("t-2", "leaves too"));
        tag("t-1", "Night shift", false, RESEARCHER);
        tag("t-1", "night SHIFT", true, STEWARD);
        tag("t-1", "humour", true, STEWARD);
        tag("t-1", "hers alone", false, STEWARD);
        var rows = rows(new String(export("format=csv", RESEARCHER), UTF_8), ',');
        assertThat(rows).extracting(row -> row.get("tags")).containsExactly("humour|Night shift", "");
        assertThat(tags(export("format=jsonl", RESEARCHER))).containsExactly("humour", "Night shift");
        assertThat(tags(export("format=jsonl", STEWARD))).containsExactly("hers alone", "humour", "night SHIFT");
    }

    @Test
    void onlySharedTagsAreInADeposit() throws Exception {
        settings = new DepositSettings("Title", "About it", "Ann", "Ann", "ann@example.org", "Own", null, "Law");
        stock.stories.add(Stock.story("t-1", "leaves"));
        tag("t-1", "mine", false, RESEARCHER);
        tag("t-1", "humour", true, STEWARD);
        assertThat(tags(export("format=deposit", RESEARCHER))).containsExactly("humour");
    }

    @Test
    void whatColleaguesSharedOnACoveredStoryIsNotInAStewardsFile() throws Exception {
        designs = new SamplingDesigns(
                List.of(new SamplingDesign(1, Instant.EPOCH, "a seed of a test", 1.0, 2, true, "sam")));
        stock.stories.add(Stock.story("t-1", "drawn"));
        tag("t-1", "humour", true, RESEARCHER);
        tag("t-1", "mine", true, STEWARD);
        assertThat(tags(export("format=jsonl", STEWARD))).containsExactly("mine");
        assertThat(tags(export("format=jsonl", RESEARCHER))).containsExactly("humour", "mine");
    }

    @Test
    void whatLeavesIsOnTheLogBeforeItLeaves() throws Exception {
        for (var i = 0; i < 2 * Walker.STEP; i++) {
            stock.stories.add(Stock.story("g-%05d".formatted(i), "one of many, with a text of some length"));
        }
        var known = new ArrayList<Long>();
        var broken = new OutputStream() {
            private int written;

            @Override
            public void write(int one) throws IOException {
                known.add(stock.exports.all(STEWARD).getFirst().handed());
                if (++written > 10) {
                    throw new IOException("the reader has gone");
                }
            }
        };
        var export = desk().begin(order("format=csv"), RESEARCHER);
        assertThatThrownBy(() -> export.write(broken)).isInstanceOf(IOException.class);
        assertThat(known.getFirst()).isGreaterThanOrEqualTo(Walker.STEP);
        assertThat(stock.exports.all(STEWARD).getFirst().manifest().getOutcome())
                .isEqualTo(ExportOutcome.BROKEN_OFF);
    }

    @Test
    void aWithdrawnStoryNamesTheExportsItIsIn() throws Exception {
        stock.stories.add(Stock.story("h-1", "leaves"));
        stock.stories.add(Stock.story("h-2", "stays"));
        export("format=csv", RESEARCHER);
        var withdrawal = Topics.WITHDRAWALS.record("h-1", Synthetic.withdrawal("h-1"));
        stock.exports.applyWithdrawal(
                new ConsumerRecord<>(withdrawal.topic(), 0, 0, withdrawal.key(), withdrawal.value()));
        var export = stock.exports.with("h-1").getFirst();
        assertThat(export.manifest().getBy()).isEqualTo("rosa");
        assertThat(export.withdrawn()).isEqualTo(1);
        assertThat(stock.exports.withdrawn(export)).containsExactly("h-1");
        assertThat(stock.exports.with("nothing")).isEmpty();
    }

    @Test
    void whatCannotBeUsedIsNamed() {
        var read = desk().order(Map.of("format", List.of("xls"), "purpose", List.of("contact")), RESEARCHER);
        assertThat(read)
                .isInstanceOfSatisfying(
                        OrderReading.Read.Unusable.class,
                        unusable -> assertThat(unusable.wrong())
                                .extracting(OrderReading.Wrong::parameter)
                                .containsExactly("format", "purpose"));
    }

    @Test
    void aDepositNamesEverythingThatIsMissing() {
        var read = desk().order(Map.of("format", List.of("deposit"), "title", List.of(" ")), RESEARCHER);
        assertThat(read)
                .isInstanceOfSatisfying(
                        OrderReading.Read.Unusable.class,
                        unusable -> assertThat(unusable.wrong())
                                .extracting(OrderReading.Wrong::parameter)
                                .containsExactly(
                                        "title",
                                        "description",
                                        "authors",
                                        "contact-name",
                                        "contact-email",
                                        "licence",
                                        "subject"));
    }

    @Test
    void whatAnOrderDoesNotSayOfADepositComesFromTheSettings() {
        settings = new DepositSettings(
                "Usual title", "About it", "Ann; A; ", "Ann", "ann@example.org", "Own terms", null, "Law");
        var order = order("format=deposit&title=Another title&authors=Jan | Mia; B; 0000-0002-1825-0097"
                + "&licence-address=https://example.org/terms&separator=semicolon");
        assertThat(order.deposit())
                .isEqualTo(new DepositDetails(
                        "Another title",
                        "About it",
                        List.of(
                                new DepositDetails.Author("Jan", null, null),
                                new DepositDetails.Author("Mia", "B", "0000-0002-1825-0097")),
                        new DepositDetails.Contact("Ann", "ann@example.org"),
                        "Own terms",
                        URI.create("https://example.org/terms"),
                        "Law",
                        null));
        assertThat(order.semicolon()).as("a deposit has commas").isFalse();
    }

    @Test
    void whatADepositCannotUseIsNamed() {
        settings = new DepositSettings("Title", "About it", "Ann", "Ann", "not an address", "Own", null, "Cooking");
        var read = desk().order(
                        Map.of(
                                "format", List.of("deposit"),
                                "authors", List.of("Ann; A; 12"),
                                "licence-address", List.of("file:///etc/passwd"),
                                "after", List.of("nothing")),
                        RESEARCHER);
        assertThat(read)
                .isInstanceOfSatisfying(
                        OrderReading.Read.Unusable.class,
                        unusable -> assertThat(unusable.wrong())
                                .extracting(OrderReading.Wrong::parameter)
                                .containsExactly("authors", "licence-address", "after", "contact-email", "subject"));
    }

    @Test
    void aLaterDepositKnowsHowManyStoriesOfTheEarlierWereWithdrawn() throws Exception {
        settings = new DepositSettings("Title", "About it", "Ann", "Ann", "ann@example.org", "Own", null, "Law");
        stock.stories.add(Stock.story("i-1", "leaves"));
        stock.stories.add(Stock.story("i-2", "stays"));
        export("format=deposit", RESEARCHER);
        var first = stock.exports.all(RESEARCHER).getFirst();
        var withdrawal = Topics.WITHDRAWALS.record("i-1", Synthetic.withdrawal("i-1"));
        stock.exports.applyWithdrawal(
                new ConsumerRecord<>(withdrawal.topic(), 0, 0, withdrawal.key(), withdrawal.value()));
        var order = order("format=deposit&after=" + first.id());
        assertThat(Objects.requireNonNull(order.deposit()).earlier())
                .isEqualTo(new DepositDetails.Earlier(first.id(), Synthetic.NOON, 2, 1));
        assertThat(order.options()).containsEntry("after", first.id());
    }

    private void tag(String storyId, String name, boolean shared, Reader who) {
        var record = Topics.STORY_TAGS.record(
                new StoryPart(storyId, KnownTags.key(name, shared, who.account())),
                new StoryTag(storyId, name, who.account(), shared, Synthetic.NOON));
        tags.apply(new ConsumerRecord<>(record.topic(), 0, 0, record.key(), record.value()));
    }

    private static List<String> tags(byte[] lines) throws IOException {
        return lines(lines)
                .getFirst()
                .path("tags")
                .valueStream()
                .map(JsonNode::asText)
                .toList();
    }

    private byte[] export(String parameters, Reader who) throws IOException {
        var out = new ByteArrayOutputStream();
        desk().begin(order(parameters), who).write(out);
        return out.toByteArray();
    }

    private ExportDesk desk() {
        return new ExportDesk(
                stock,
                new RandomSample(() -> designs),
                CodebookView::none,
                stock.exports,
                new ExportDesk.Formats(
                        Map.of(
                                ExportFormat.CSV, StoryTable::open,
                                ExportFormat.JSONL, StoryLines::open,
                                ExportFormat.REFI_QDA, ProjectFile::open,
                                ExportFormat.DEPOSIT, described ? DepositFile.opening(NO_SOURCES) : StoryLines::open),
                        settings),
                Clock.fixed(Synthetic.NOON, ZoneOffset.UTC),
                tags);
    }

    private ExportOrder order(String parameters) {
        var map = new TreeMap<String, List<String>>();
        for (var pair : parameters.split("&")) {
            map.put(pair.split("=")[0], List.of(pair.split("=")[1].replace('+', ' ')));
        }
        return ((OrderReading.Read.Order) desk().order(map, RESEARCHER)).order();
    }

    private static List<CSVRecord> rows(String table, char separator) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return format.parse(new StringReader(table)).getRecords();
    }

    /// The text of every file of an archive, and of the archives in it.
    private static String texts(byte[] archive) throws IOException {
        var texts = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var bytes = zip.readAllBytes();
                texts.append(entry.getName().endsWith(".qdpx") ? texts(bytes) : new String(bytes, UTF_8));
            }
        }
        return texts.toString().replace("&amp;", "&");
    }

    private static List<JsonNode> lines(byte[] file) throws IOException {
        var lines = new ArrayList<JsonNode>();
        for (var line : new String(file, UTF_8).lines().toList()) {
            lines.add(Objects.requireNonNull(JsonMapper.builder().build().readTree(line)));
        }
        return lines;
    }

    private static List<String> ids(byte[] file) throws IOException {
        return lines(file).stream().map(line -> line.path("id").asText()).toList();
    }
}
