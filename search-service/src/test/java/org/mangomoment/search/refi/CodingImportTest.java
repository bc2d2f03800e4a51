package org.mangomoment.search.refi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mangomoment.schemas.ConsentPurpose;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.EvidenceSpan;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.codebook.DimensionEntry;
import org.mangomoment.search.codebook.Wording;
import org.mangomoment.search.decision.DecisionRequest;
import org.mangomoment.search.decision.Outcome;
import org.mangomoment.search.export.ExportFormat;
import org.mangomoment.search.export.ExportOrder;
import org.mangomoment.search.export.Grouping;
import org.mangomoment.search.export.Handover;
import org.mangomoment.search.export.ReleasedStory;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.library.Walk;
import org.mangomoment.search.story.StoryView;

class CodingImportTest {
    private static final CodebookView CODEBOOK = new CodebookView(
            3,
            List.of(
                    new DimensionEntry("respect", new Wording("Achting", "Respect"), null, null, null),
                    new DimensionEntry("family", new Wording("Familie", "Family"), null, null, null)),
            List.of());

    /// On every story that is exported: some are called as dimensions are.
    private static final List<String> TAGS = List.of("Achting", "Family", "respect", "humour");

    private static final String ONE = "Een \uD83E\uDD6D en\r\neen warme hand, cafe\u0301";
    private static final String OTHER = "Haar dochter mocht blijven.";

    private final List<StoryView> corpus = new ArrayList<>();
    private final Map<String, DecisionRequest> taken = new LinkedHashMap<>();
    private final List<Reader> coders = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"false, NONE", "true, NONE", "false, TELLER", "true, CAMPAIGN"})
    void whatWasExportedComesBackInACopyWithoutDecisions(boolean crlf, Grouping grouping) throws Exception {
        var marked = new EvidenceSpan("respect", ONE.indexOf("warme"), ONE.indexOf(", cafe"));
        var accent = new EvidenceSpan("family", ONE.indexOf("cafe"), ONE.length());
        var decision = Decision.newBuilder(Synthetic.decision("i-1", "ann", Synthetic.NOON, "yes", "respect", "family"))
                .setEvidence(List.of(marked, accent))
                .build();
        var project = exported(crlf, grouping, story("i-1", ONE, decision), story("i-2", OTHER));
        corpus.add(story("i-1", ONE));
        corpus.add(story("i-2", OTHER));

        var report = take(project);
        assertThat(report.unmatched()).isEmpty();
        assertThat(report.unknownCodes()).isEmpty();
        assertThat(report.decided()).isEqualTo(1);
        assertThat(report.unplaced()).isZero();
        var request = taken.get("i-1");
        assertThat(request).isNotNull();
        assertThat(request.verdict()).isEqualTo("yes");
        assertThat(request.dimensions()).containsOnlyKeys("respect", "family");
        assertThat(request.evidence()).containsExactlyInAnyOrder(marked, accent);
        assertThat(coders.getFirst().account()).isEqualTo("Noor (coded elsewhere)");

        assertThat(take(project).repeated()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Grouping.class)
    void tagsAreNeverTakenForDimensionsWhateverTheyAreCalled(Grouping grouping) throws Exception {
        var project = exported(false, grouping, story("i-1", ONE));
        corpus.add(story("i-1", ONE));
        var report = take(project);
        assertThat(report.ours()).as("the tags and what was suggested").isGreaterThanOrEqualTo(TAGS.size());
        assertThat(report.unknownCodes()).isEmpty();
        assertThat(taken).isEmpty();
    }

    /// As tools write it that make GUIDs of their own, and forget users.
    @ParameterizedTest
    @CsvSource({"tags of the desk, true", "somebody, false"})
    void tagsAreKnownByTheirUserAndTheNamesOfTheirCodesToo(String user, boolean known) throws Exception {
        corpus.add(story("i-2", OTHER));
        var report = take(zip(Map.of("project.qde", """
                <Project xmlns="urn:QDA-XML:project:1.0"><Users><User guid="9" name="%s"/></Users>
                  <CodeBook><Codes><Code guid="1" name="Tags" isCodable="false">
                    <Code guid="2" name="Tag: Family" isCodable="true"/></Code></Codes></CodeBook>
                  <Sources><TextSource plainTextPath="i-2.txt" guid="3">
                      <PlainTextSelection guid="4" startPosition="0" endPosition="27" creatingUser="9">
                        <Coding guid="5"><CodeRef targetGUID="2"/></Coding></PlainTextSelection>
                    </TextSource></Sources></Project>
                """.formatted(user), "sources/i-2.txt", OTHER)));
        assertThat(taken).isEmpty();
        assertThat(report.ours()).isEqualTo(known ? 1 : 0);
        assertThat(report.unknownCodes()).isEqualTo(known ? List.of() : List.of("Tag: Family"));
    }

    @Test
    void whatWasInTheProjectAlreadyIsNobodysNewWork() throws Exception {
        var decided = story("i-1", ONE, Synthetic.decision("i-1", "ann", Synthetic.NOON, "yes", "respect"));
        corpus.add(decided);
        var report = take(exported(false, Grouping.NONE, decided));
        assertThat(report.ours()).isPositive();
        assertThat(report.decided()).isZero();
        assertThat(taken).isEmpty();
    }

    /// As ATLAS.ti writes it: GUIDs in upper case, CR LF in the text and counted as one, the words as name.
    @Test
    void projectsOfOtherToolsAreReadWithTheirOddities() throws Exception {
        corpus.add(story("i-1", ONE));
        corpus.add(story("i-2", OTHER));
        var points = ONE.replace("\r\n", "\n");
        var from = points.codePointCount(0, points.indexOf("warme hand"));
        var project = zip(Map.of(
                "My project.qde",
                """
                <?xml version="1.0" encoding="utf-8"?>
                <Project xmlns="urn:QDA-XML:project:1.0" name="p">
                  <CodeBook><Codes>
                    <Code guid="{AAAAAAAA-0000-4000-8000-000000000001}" name="ACHTING" isCodable="true">
                      <Code guid="AAAAAAAA-0000-4000-8000-000000000002" name="Something else" isCodable="true"/>
                    </Code>
                  </Codes></CodeBook>
                  <Sources>
                    <TextSource guid="BBBBBBBB-0000-4000-8000-000000000001" name="renamed" plainTextPath="internal://Text.TXT">
                      <PlainTextSelection guid="CCCCCCCC-0000-4000-8000-000000000001" name="warme hand" startPosition="%d" endPosition="%d">
                        <Coding guid="DDDDDDDD-0000-4000-8000-000000000001"><CodeRef targetGUID="aaaaaaaa-0000-4000-8000-000000000001"/></Coding>
                        <Coding guid="DDDDDDDD-0000-4000-8000-000000000002"><CodeRef targetGUID="AAAAAAAA-0000-4000-8000-000000000002"/></Coding>
                      </PlainTextSelection>
                    </TextSource>
                    <TextSource guid="BBBBBBBB-0000-4000-8000-000000000002" name="i-2"><PlainTextContent>%s</PlainTextContent>
                      <Coding guid="DDDDDDDD-0000-4000-8000-000000000003"><CodeRef targetGUID="AAAAAAAA-0000-4000-8000-000000000001"/></Coding>
                    </TextSource>
                    <TextSource guid="BBBBBBBB-0000-4000-8000-000000000003" name="minutes.txt" plainTextPath="minutes.txt"/>
                    <PDFSource guid="BBBBBBBB-0000-4000-8000-000000000004" name="scan"/>
                  </Sources>
                </Project>
                """.formatted(from, from + "warme hand".length(), OTHER),
                "Sources/TEXT.txt",
                "\uFEFF" + ONE,
                "Sources/minutes.txt",
                "We met."));
        var report = take(project);
        assertThat(report.decided()).isEqualTo(2);
        assertThat(report.unmatched()).containsExactly("minutes.txt");
        assertThat(report.unknownCodes()).containsExactly("Something else");
        var request = taken.get("i-1");
        assertThat(request).isNotNull();
        var span = request.evidence() == null ? null : request.evidence().getFirst();
        assertThat(span).isNotNull();
        assertThat(ONE.substring(span.getStart(), span.getEnd())).isEqualTo("warme hand");
        assertThat(taken.get("i-2"))
                .isNotNull()
                .satisfies(whole -> assertThat(whole.evidence())
                        .as("a coding of all of it marks no words")
                        .isEmpty());
    }

    /// As qualitative-coding writes it: documents without a name, selections named after their line, no
    /// project name.
    @Test
    void aDocumentWithoutANameIsKnownByItsFile() throws Exception {
        corpus.add(story("i-2", OTHER));
        var project = zip(Map.of("project.qde", """
                <Project xmlns="urn:QDA-XML:project:1.0" origin="qc 1.3.2"><CodeBook><Codes>
                    <Code name="parent" guid="1" isCodable="true"><Code name="family" guid="2" isCodable="true"/></Code>
                  </Codes></CodeBook>
                  <Sources>
                    <TextSource plainTextPath="i-2.txt" guid="3">
                      <PlainTextSelection guid="4" name="line:1" startPosition="5" endPosition="12">
                        <Coding guid="5" creatingUser="9"><CodeRef targetGUID="2"/></Coding></PlainTextSelection>
                    </TextSource>
                    <TextSource plainTextPath="minutes.txt" guid="6"/>
                    <TextSource guid="7"/>
                  </Sources></Project>
                """, "sources/i-2.txt", OTHER, "sources/minutes.txt", "We met."));
        var report = take(project);
        assertThat(report.decided()).isEqualTo(1);
        assertThat(report.unmatched()).containsExactly("minutes", "7 (its text is not in the file)");
        var request = taken.get("i-2");
        assertThat(request).isNotNull();
        assertThat(request.evidence()).containsExactly(new EvidenceSpan("family", 5, 12));
    }

    /// As ATLAS.ti writes it: `Project.qde` and an empty `Sources`, names that end as files do, codes named
    /// with their group, selections named with their words, long ones cut off.
    @Test
    void codesInGroupsAndNamesOfFilesAreUnderstood() throws Exception {
        corpus.add(story("i-1", ONE));
        corpus.add(story("i-2", OTHER));
        var points = ONE.replace("\r\n", "\n");
        var from = points.codePointCount(0, points.indexOf("warme hand"));
        var last = points.codePointCount(0, points.indexOf("cafe"));
        var project = zip(Map.of(
                "Project.qde",
                """
                <Project xmlns="urn:QDA-XML:project:1.0"><CodeBook><Codes>
                    <Code guid="A1" name="Dimensions::Achting" isCodable="true"/>
                    <Code guid="A2" name="Dimensions::Anders" isCodable="true"/>
                  </Codes></CodeBook>
                  <Sources>
                    <TextSource guid="B1" name="i-1.txt" plainTextPath="internal://B1.txt" richTextPath="internal://B1.docx">
                      <PlainTextSelection guid="C1" name="een warme hand, c..." startPosition="%d" endPosition="%d">
                        <Coding guid="D1"><CodeRef targetGUID="A1"/></Coding></PlainTextSelection>
                      <PlainTextSelection guid="C2" name="warme hand" startPosition="%d" endPosition="%d">
                        <Coding guid="D2"><CodeRef targetGUID="A1"/></Coding></PlainTextSelection>
                      <PlainTextSelection guid="C3" name="outside" startPosition="9000" endPosition="9010">
                        <Coding guid="D3"><CodeRef targetGUID="A1"/></Coding></PlainTextSelection>
                    </TextSource>
                    <TextSource guid="B2" name="i-2.docx" plainTextPath="internal://B2.txt">
                      <PlainTextSelection guid="C4" name="Haar" startPosition="0" endPosition="4">
                        <Coding guid="D4"><CodeRef targetGUID="A2"/></Coding></PlainTextSelection>
                    </TextSource>
                  </Sources></Project>
                """.formatted(from - 4, last + 4, from, from + "warme hand".length()),
                "Sources/",
                "",
                "Sources/B1.txt",
                ONE));
        var report = take(project);
        assertThat(report.decided()).isEqualTo(1);
        assertThat(report.unplaced()).isEqualTo(1);
        assertThat(report.unmatched()).containsExactly("i-2.docx (its text is not in the file)");
        var request = taken.get("i-1");
        assertThat(request).isNotNull();
        assertThat(request.dimensions()).containsOnlyKeys("respect");
        var spans = request.evidence() == null ? List.<EvidenceSpan>of() : request.evidence();
        assertThat(spans)
                .extracting(span -> ONE.substring(span.getStart(), span.getEnd()))
                .containsExactly("een warme hand, cafe");
    }

    @Test
    void notesOnDocumentsAndWordsBecomeTheMemoOfTheDecision() throws Exception {
        corpus.add(story("i-1", ONE));
        corpus.add(story("i-2", OTHER));
        var project = noted("<script>alert(1)</script> Who says so?");
        var report = take(project);
        assertThat(report.decided()).isEqualTo(2);
        assertThat(report.notes()).isEqualTo(4);
        assertThat(report.unmatchedNotes())
                .containsExactly("About the code", "journal", "minutes.txt", "outside of the text");
        assertThat(report.shortened()).isEmpty();
        var request = taken.get("i-2");
        assertThat(request).isNotNull();
        assertThat(request.memo()).as("as it was written; pages escape it").isEqualTo("""
                        <script>alert(1)</script> Who says so?

                        family: The daughter

                        In a file of its own""");
        assertThat(request.dimensions()).containsOnlyKeys("family");
        var noteOnly = taken.get("i-1");
        assertThat(noteOnly).isNotNull();
        assertThat(noteOnly.memo()).isEqualTo("A description");
        assertThat(noteOnly.verdict()).isNull();
        assertThat(take(project).repeated()).isEqualTo(2);
        assertThat(take(noted("Something else")).decided()).as("another note").isEqualTo(1);
    }

    @Test
    void notesThatAreLongerThanAMemoAreCutOffAndTold() throws Exception {
        corpus.add(story("i-2", OTHER));
        var report = take(noted("x".repeat(1_998) + "\uD83E\uDD6D"));
        assertThat(report.shortened()).containsExactly("i-2");
        var request = taken.get("i-2");
        assertThat(request).isNotNull();
        assertThat(request.memo()).isEqualTo("x".repeat(1_998) + "…");
    }

    @Test
    void notesThatWereInTheProjectAlreadyAreNobodysNewWork() throws Exception {
        var noted = Decision.newBuilder(Synthetic.decision("i-1", "ann", Synthetic.NOON, "yes", "respect"))
                .setMemo("Not planned, I think.")
                .build();
        var decided = story("i-1", ONE, noted);
        corpus.add(decided);
        var report = take(exported(false, Grouping.NONE, decided));
        assertThat(report.notes()).isZero();
        assertThat(report.unmatchedNotes()).isEmpty();
        assertThat(taken).isEmpty();
        var retold = exported(false, Grouping.CAMPAIGN, decided);
        corpus.set(0, story("i-1", ONE));
        take(retold);
        assertThat(taken.get("i-1"))
                .as("a copy without decisions knows none of them")
                .isNotNull()
                .satisfies(request -> assertThat(request.memo()).isEqualTo("Not planned, I think."));
    }

    /// A note on a document, on words, on a coding, in a file, on a code, on nothing, and on words that are
    /// nowhere.
    private static byte[] noted(String said) throws IOException {
        return zip(Map.of(
                "project.qde",
                """
                <Project xmlns="urn:QDA-XML:project:1.0"><CodeBook><Codes>
                    <Code guid="A1" name="family" isCodable="true"><Description>of a code</Description><NoteRef targetGUID="N5"/></Code>
                  </Codes></CodeBook>
                  <Sources>
                    <TextSource guid="B2" name="i-2" plainTextPath="internal://B2.txt">
                      <PlainTextSelection guid="C1" name="dochter" startPosition="5" endPosition="12">
                        <Coding guid="D1"><CodeRef targetGUID="A1"/><NoteRef targetGUID="{n2}"/></Coding></PlainTextSelection>
                      <PlainTextSelection guid="C2" startPosition="13" endPosition="18"><NoteRef targetGUID="N3"/></PlainTextSelection>
                      <PlainTextSelection guid="C3" startPosition="900" endPosition="901"><NoteRef targetGUID="N4"/></PlainTextSelection>
                      <NoteRef targetGUID="N1"/>
                    </TextSource>
                    <TextSource guid="B1" name="i-1" plainTextPath="internal://B1.txt"><Description>A description</Description></TextSource>
                    <TextSource guid="B3" name="minutes.txt" plainTextPath="internal://B3.txt"><Description>Of a meeting</Description></TextSource>
                  </Sources>
                  <Notes>
                    <Note guid="N1" name="on all" creatingUser="U"><PlainTextContent>%s</PlainTextContent></Note>
                    <Note guid="N2" name="on a coding"><Description>a title</Description><PlainTextContent>The daughter</PlainTextContent></Note>
                    <Note guid="N3" plainTextPath="internal://N3.txt"/>
                    <Note guid="N4" name="outside of the text"><PlainTextContent>lost</PlainTextContent></Note>
                    <Note guid="N5" name="About the code"><PlainTextContent>of a code</PlainTextContent></Note>
                    <Note guid="N6" name="journal"><PlainTextContent>A day</PlainTextContent></Note>
                  </Notes></Project>
                """.formatted(said.replace("<", "&lt;")),
                "sources/B1.txt",
                ONE,
                "sources/B2.txt",
                OTHER,
                "sources/B3.txt",
                "We met.",
                "sources/N3.txt",
                "In a file of its own"));
    }

    @Test
    void aChangedTextIsNoStoryOfOurs() throws Exception {
        corpus.add(story("i-1", ONE));
        var project = exported(false, Grouping.NONE, story("i-1", ONE.replace("warme", "koude")));
        assertThat(take(project).unmatched()).containsExactly("i-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE Project [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><Project name='&x;'/>",
                "<Project><Sources><TextSource><PlainTextSelection startPosition='a'/></TextSource></Sources></Project>",
                "<Project>",
                ""
            })
    void hostileDescriptionsAreRefused(String description) throws Exception {
        var project = zip(Map.of("project.qde", description));
        assertThatThrownBy(() -> take(project))
                .isInstanceOf(UnusableProject.class)
                .hasMessageContaining("REFI-QDA");
    }

    @Test
    void anArchiveThatUnpacksToTooMuchIsRefusedAndSoIsNoArchive() throws Exception {
        var bomb = zip(Map.of("sources/big.txt", " ".repeat(ProjectArchive.MOST_BYTES + 1)));
        assertThat(bomb.length).isLessThan(200_000);
        assertThatThrownBy(() -> take(bomb))
                .isInstanceOf(UnusableProject.class)
                .hasMessageContaining("unpacks to more than");
        assertThatThrownBy(() -> take("no archive".getBytes(UTF_8)))
                .isInstanceOf(UnusableProject.class)
                .hasMessageContaining("no project.qde");
    }

    @Test
    void whatIsLeftOfADamagedArchiveIsReadOrRefused() throws Exception {
        var project = zip(Map.of("project.qde", described("one"), "sources/one.txt", "Een warme hand in de nacht"));
        for (var length = 1; length < project.length; length++) {
            readOrRefused(Arrays.copyOf(project, length));
        }
        var random = new Random(1);
        for (var round = 0; round < 3_000; round++) {
            var damaged = project.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            readOrRefused(damaged);
        }
        var letters =
                random.ints(10_000, 'a', 'z').mapToObj(Character::toString).collect(Collectors.joining());
        var large = zip(Map.of("project.qde", described("one") + "<!-- " + letters + " -->"));
        assertThatThrownBy(() -> take(Arrays.copyOf(large, large.length / 2)))
                .isInstanceOf(UnusableProject.class)
                .hasMessageContaining("damaged");
    }

    private void readOrRefused(byte[] project) throws IOException {
        try {
            assertThat(take(project)).isNotNull();
        } catch (UnusableProject refused) {
            assertThat(refused.getMessage()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0' encoding='nowhere'?><Project/>",
                "<?xml version='9.9'?><Project/>",
                "<Project><Sources><TextSource guid='1'><PlainTextSelection startPosition='x'/></TextSource></Sources></Project>",
                "<Project><Sources><TextSource guid='1'><PlainTextSelection/></TextSource></Sources></Project>",
                "<Project><Sources><TextSource guid='1'><PlainTextContent><b/></PlainTextContent></TextSource></Sources></Project>",
                "<Project>\u0001</Project>",
                "<Project a='1' a='2'/>",
                "<p:Project/>"
            })
    void descriptionsWithMistakesAreRefused(String description) throws Exception {
        var project = zip(Map.of("project.qde", description));
        assertThatThrownBy(() -> take(project)).isInstanceOf(UnusableProject.class);
    }

    /// A sign beyond the first 65,536 code points makes counting slow.
    @ParameterizedTest
    @ValueSource(strings = {"=== x\n", "=== story-1\n"})
    void aDocumentFullOfMarksIsReadInTime(String mark) throws Exception {
        var text = "\ud83d\ude00\n" + mark.repeat(1_000_000 / mark.length());
        var project = zip(Map.of("project.qde", described("one"), "sources/one.txt", text));
        corpus.add(story("story-1", "A".repeat(2_000)));
        assertTimeoutPreemptively(
                Duration.ofSeconds(8), () -> assertThat(take(project)).isNotNull());
    }

    @Test
    void moreMarksOrTextsThanAProjectOfStoriesHasAreRefused() throws Exception {
        var marks = "=== x\n".repeat(StoryFinding.MOST_MARKS + 1);
        var many = zip(Map.of("project.qde", described("one"), "sources/one.txt", marks));
        assertThatThrownBy(() -> take(many)).isInstanceOf(UnusableProject.class).hasMessageContaining("lines with ids");
        var names = new String[200];
        Arrays.fill(names, "one");
        var same = zip(Map.of("project.qde", described(names), "sources/one.txt", "a".repeat(1_000_000)));
        assertThatThrownBy(() -> take(same)).isInstanceOf(UnusableProject.class).hasMessageContaining("characters");
    }

    private static String described(String... texts) {
        var sources = new StringBuilder();
        for (var text : texts) {
            sources.append("<TextSource guid='1' name='d' plainTextPath='internal://")
                    .append(text)
                    .append(".txt'/>");
        }
        return "<Project xmlns='urn:QDA-XML:project:1.0'><Sources>" + sources + "</Sources></Project>";
    }

    private ImportReport take(byte[] project) throws IOException {
        return new CodingImport(this::next, () -> CODEBOOK, this::decide)
                .take(new ByteArrayInputStream(project), "Noor");
    }

    private Walk.Step next(SearchRequest request, Reader who, Walk.@Nullable Place after, int most) {
        return new Walk.Step(corpus, null);
    }

    private Outcome decide(String story, DecisionRequest request, Reader who) {
        coders.add(who);
        var before = taken.put(story, request);
        var decision = Synthetic.decision(story, who.account(), Synthetic.NOON, "yes");
        return before != null && String.valueOf(before.decisionId()).equals(request.decisionId())
                ? new Outcome.Repeated(decision)
                : new Outcome.Taken(decision, true);
    }

    private static StoryView story(String id, String text, Decision... acts) {
        assertThat(Topics.STORIES.name()).as("lets records be copied").isEqualTo("stories");
        return new StoryView(
                Synthetic.story(id, 1, "nl", text),
                Synthetic.suggestions(id, 1),
                Synthetic.consent(id, true),
                List.of(acts));
    }

    private static byte[] exported(boolean crlf, Grouping grouping, StoryView... stories) throws IOException {
        var order = new ExportOrder(
                SearchRequest.everything(), ExportFormat.REFI_QDA, ConsentPurpose.RESEARCH, false, crlf, grouping);
        var out = new ByteArrayOutputStream();
        try (var file = ProjectFile.open(out, new Handover("e", "rosa", Synthetic.NOON, order, true, CODEBOOK))) {
            for (var story : stories) {
                file.add(new ReleasedStory(story, TAGS));
            }
            file.finish();
        }
        return out.toByteArray();
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
            }
        }
        return out.toByteArray();
    }
}
