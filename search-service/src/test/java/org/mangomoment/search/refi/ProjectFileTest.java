package org.mangomoment.search.refi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mangomoment.schemas.Adjudication;
import org.mangomoment.schemas.ConsentPurpose;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.DimensionSuggestion;
import org.mangomoment.schemas.Evidence;
import org.mangomoment.schemas.EvidenceSpan;
import org.mangomoment.schemas.Story;
import org.mangomoment.schemas.Suggestions;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.codebook.DimensionEntry;
import org.mangomoment.search.codebook.ReasonEntry;
import org.mangomoment.search.codebook.Wording;
import org.mangomoment.search.export.ExportFormat;
import org.mangomoment.search.export.ExportOrder;
import org.mangomoment.search.export.Grouping;
import org.mangomoment.search.export.Handover;
import org.mangomoment.search.export.ReleasedStory;
import org.mangomoment.search.export.StoryFile;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.story.StoryView;
import org.w3c.dom.Element;

class ProjectFileTest {
    /// Words that evidence stands on, in texts that are hard to count in.
    private static final Map<String, List<String>> HARD = Map.of(
            "Een \uD83E\uDD6D\uD83D\uDC69\u200D\u2695\uFE0F en een warme hand", List.of("\uD83E\uDD6D", "warme hand"),
            "Cafe\u0301 met soep,\r\nen\r\nsoep na\rthee", List.of("Cafe\u0301", "soep na\nthee"),
            "Bel\u0007 \uD800 \uFFFE & <b>\u0000dek\u0000en</b>", List.of("Bel", "deken"),
            "\uFEFFAan het begin \uD834\uDD1E", List.of("Aan", "\uD834\uDD1E"));

    /// Tags of stories; one has the name of a dimension.
    private static final Map<String, List<String>> TAGS =
            Map.of("h-1", List.of("humour", "Respect"), "h-2", List.of("Humour"));

    /// Lets records be copied.
    @BeforeAll
    static void trust() {
        assertThat(Topics.DECISIONS.name()).isEqualTo("decisions");
    }

    @ParameterizedTest
    @CsvSource({"lf, NONE", "crlf, NONE", "lf, TELLER", "crlf, TELLER", "lf, CAMPAIGN"})
    void everySelectionReadsBackToTheSameCharacters(String ends, Grouping grouping) throws Exception {
        var stories = hard();
        var project = Qdpx.open(written(order(ends.equals("crlf"), grouping), stories));
        assertThat(RefiRules.brokenBy(project.project())).isEmpty();
        var read = new ArrayList<String>();
        for (var selection : project.coded("Respect", "suggestions of cues-1")) {
            read.add(project.exact(selection));
        }
        var wanted = HARD.values().stream()
                .flatMap(List::stream)
                .map(word -> ends.equals("crlf") ? word.replace("\n", "\r\n") : word)
                .toList();
        assertThat(read).containsExactlyInAnyOrderElementsOf(wanted);
        for (var source : project.all("TextSource")) {
            var text = project.text(source);
            assertThat(text).doesNotContain("\uFEFF", "\u0000", "\uFFFD");
            assertThat(text.replace("\r\n", "").contains("\r")).isFalse();
            assertThat(text.contains("\r\n")).isEqualTo(ends.equals("crlf") && text.contains("\n"));
        }
    }

    @Test
    void whatPeopleDecidedCodesTheWholeStoryInTheirName() throws Exception {
        var memo = Decision.newBuilder(Synthetic.decision("s-1", "ann", Synthetic.NOON, "yes", "respect", "gone"))
                .setEvidence(List.of(new EvidenceSpan("respect", 5, 7)))
                .setMemo("Let op: <twijfel> \uD83E\uDD6D\u0001")
                .build();
        var settled = Decision.newBuilder(Synthetic.decision("s-1", "ann", Synthetic.NOON.plusSeconds(9), "yes"))
                .setAdjudication(new Adjudication("because of the hand", false))
                .build();
        var story = Synthetic.story("s-1", 1, "nl", "warm \uD83E\uDD6D");
        var view = new StoryView(
                story,
                Synthetic.suggestions("s-1", 1),
                Synthetic.consent("s-1", true),
                List.of(memo, Synthetic.decision("s-1", "ben", Synthetic.NOON, "no"), settled));
        var project = Qdpx.open(written(order(false, Grouping.NONE), List.of(view)));
        assertThat(RefiRules.brokenBy(project.project())).isEmpty();
        assertThat(project.coded("Respect", "ann").stream().map(selection -> exact(project, selection)))
                .as("the whole, and the words that were marked")
                .containsExactly("warm \uD83E\uDD6D", "\uD83E\uDD6D");
        assertThat(project.coded("gone", "ann")).as("of an earlier codebook").hasSize(1);
        assertThat(project.coded("Respect", "ben")).isEmpty();
        assertThat(project.coded("Mangomoment: no", "ben")).hasSize(1);
        assertThat(project.coded("Mangomoment: yes", "ann (adjudication)")).hasSize(1);
        assertThat(project.all("PlainTextContent"))
                .extracting(note -> note.getTextContent())
                .containsExactly("Let op: <twijfel> \uD83E\uDD6D", "because of the hand");
        assertThat(project.named("Code", "Respect").getTextContent())
                .contains("wie iemand is / who somebody is", "Codebook version 3");
        var values = project.all("Case").getFirst().getTextContent();
        assertThat(values).contains("family", "2025", "2026-03-0").doesNotContain("Nowhere");
    }

    @ParameterizedTest
    @EnumSource(Grouping.class)
    void tagsAreCodesOfAFolderOfTheirOwnOnTheWholeStory(Grouping grouping) throws Exception {
        var stories = hard();
        var project = Qdpx.open(written(order(false, grouping), stories));
        assertThat(RefiRules.brokenBy(project.project())).isEmpty();
        assertThat(Qdpx.children(project.named("Code", "Tags")))
                .extracting(code -> code.getAttribute("name"))
                .containsExactly("", "Tag: humour", "Tag: Respect");
        assertThat(project.coded("Tag: humour", "tags of the desk").stream()
                        .map(selection -> exact(project, selection)))
                .as("on all of both")
                .containsExactlyInAnyOrder(
                        SourceText.of(stories.get(1).text(), "\n").text(),
                        SourceText.of(stories.get(2).text(), "\n").text());
        assertThat(project.coded("Tag: Respect", "tags of the desk")).hasSize(1);
        assertThat(project.coded("Respect", "ann")).as("the dimension").hasSize(stories.size());
        assertThat(project.named("Case", "h-1").getTextContent()).contains("humour|Respect");
    }

    @Test
    void withoutTagsThereIsNoFolderForThem() throws Exception {
        var project = Qdpx.open(written(order(false, Grouping.NONE), List.of(view("n-1", "warm", List.of()))));
        assertThat(project.all("Code"))
                .extracting(code -> code.getAttribute("name"))
                .doesNotContain("Tags");
        assertThat(project.all("User"))
                .extracting(user -> user.getAttribute("name"))
                .doesNotContain("tags of the desk");
    }

    @Test
    void aGroupIsFewDocumentsInWhichEveryStoryIsFound() throws Exception {
        var stories = new ArrayList<StoryView>();
        for (var i = 0; i < SourceDocument.MOST + 3; i++) {
            stories.add(view("g-%04d".formatted(i), "verhaal nummer " + i + " \uD83E\uDD6D", List.of()));
        }
        var project = Qdpx.open(written(order(false, Grouping.TELLER), stories));
        assertThat(RefiRules.brokenBy(project.project())).isEmpty();
        assertThat(project.all("TextSource"))
                .extracting(source -> source.getAttribute("name"))
                .containsExactly("family 1", "family 2");
        assertThat(project.files().keySet()).hasSize(3);
        var last = project.named("Case", "g-0502");
        var selection = Qdpx.children(last).getLast().getAttribute("targetGUID");
        assertThat(project.all("PlainTextSelection").stream()
                        .filter(one -> one.getAttribute("guid").equals(selection))
                        .map(one -> exact(project, one)))
                .containsExactly("verhaal nummer 502 \uD83E\uDD6D");
    }

    @Test
    void theSameStoriesAreTheSameFile() throws Exception {
        var order = order(false, Grouping.NONE);
        assertThat(written(order, hard())).isEqualTo(written(order, hard()));
        var none = Qdpx.open(written(order, List.of()));
        assertThat(RefiRules.brokenBy(none.project())).isEmpty();
    }

    @Test
    void theCodebookAloneHasTheSameCodes() throws Exception {
        var out = new ByteArrayOutputStream();
        CodebookFile.open(out, handover(order(false, Grouping.NONE))).finish();
        var codebook = Qdpx.xml(out.toByteArray());
        assertThat(codebook.getDocumentElement().getNamespaceURI()).isEqualTo("urn:QDA-XML:codebook:1.0");
        assertThat(RefiRules.brokenBy(codebook)).isEmpty();
        assertThat(out.toString(UTF_8)).startsWith("<?xml").contains(Guid.of("dimension", "respect"));
    }

    /// The schemas belong to their authors and are not kept here. `-Dmango.refi-xsd=FOLDER` names a folder with
    /// `Project.xsd` and `Codebook.xsd` of qdasoftware.org.
    @Test
    void theSchemasOfTheStandardAcceptThem() throws Exception {
        var folder = System.getProperty("mango.refi-xsd", "");
        assumeTrue(!folder.isEmpty(), "no schemas were named");
        for (var grouping : Grouping.values()) {
            var project = Qdpx.open(written(order(true, grouping), hard()));
            validate(Path.of(folder, "Project.xsd"), project.files().getOrDefault("project.qde", new byte[0]));
        }
        var out = new ByteArrayOutputStream();
        CodebookFile.open(out, handover(order(false, Grouping.NONE))).finish();
        validate(Path.of(folder, "Codebook.xsd"), out.toByteArray());
    }

    private static void validate(Path schema, byte[] document) throws Exception {
        assertThat(Files.exists(schema)).as(schema.toString()).isTrue();
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema.toFile())
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(document)));
    }

    private static String exact(Qdpx project, Element selection) {
        try {
            return project.exact(selection);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<StoryView> hard() {
        var stories = new ArrayList<StoryView>();
        var number = 0;
        for (var text : HARD.keySet().stream().sorted().toList()) {
            var spans = HARD.getOrDefault(text, List.of()).stream()
                    .map(word -> evidence(text, word))
                    .toList();
            var story = view("h-" + number++, text, spans);
            stories.add(new StoryView(
                    story.story(),
                    story.suggestions(),
                    story.consent(),
                    List.of(Synthetic.decision(story.id(), "ann", Synthetic.NOON, "yes", "respect"))));
        }
        return stories;
    }

    /// Where the characters of a word stand, whatever unseen ones are between them and however its lines end.
    private static Evidence evidence(String text, String word) {
        var pattern = new StringBuilder();
        word.codePoints()
                .forEach(point -> pattern.append(
                                point == '\n' ? "(?:\r\n|\r|\n)" : Pattern.quote(Character.toString(point)))
                        .append("\u0000?"));
        var found = Pattern.compile(pattern.toString()).matcher(text);
        assertThat(found.find()).as(word).isTrue();
        return new Evidence(found.start(), found.end(), "cue", 1.0);
    }

    private static StoryView view(String id, String text, List<Evidence> evidence) {
        var known = Synthetic.suggestions(id, 1);
        var suggestions = new Suggestions(
                id,
                1L,
                known.getModelId(),
                known.getCodebookVersion(),
                known.getEligibility(),
                known.getDimensions().stream()
                        .map(dimension ->
                                with(dimension, dimension.getDimension().equals("respect") ? evidence : List.of()))
                        .toList(),
                Synthetic.NOON);
        var story = Synthetic.story(id, 1, "nl", text);
        return new StoryView(story, suggestions, Synthetic.consent(id, true), List.of());
    }

    private static DimensionSuggestion with(DimensionSuggestion known, List<Evidence> evidence) {
        return new DimensionSuggestion(
                known.getDimension(), known.getScore(), known.getThreshold(), known.getSuggested(), evidence);
    }

    /// Stories of a hundred campaigns in turn: none of their documents is ever full.
    @Test
    void documentsOfManyGroupsLeaveWhileStoriesCome() throws Exception {
        var stories = 1_200;
        var length = ProjectFile.MOST_WAITING / 1_000;
        var out = new ByteArrayOutputStream();
        try (var file = ProjectFile.open(out, handover(order(false, Grouping.CAMPAIGN)))) {
            for (var number = 0; number < stories; number++) {
                var text = "verhaal " + number + " ".repeat((int) length);
                var view = view("many-" + number, text, List.of());
                var told = Story.newBuilder(view.story())
                        .setCampaign("campaign-" + number % 100)
                        .build();
                file.add(new ReleasedStory(
                        new StoryView(told, view.suggestions(), view.consent(), view.acts()), List.of()));
            }
            assertThat(out.size()).as("bytes before the last story").isGreaterThan(0);
            file.finish();
        }
        var names = new ArrayList<String>();
        var held = 0;
        var project = Qdpx.open(out.toByteArray());
        for (var source : project.all("TextSource")) {
            names.add(source.getAttribute("name"));
            held += project.text(source).split("=== many-", -1).length - 1;
        }
        assertThat(held).isEqualTo(stories);
        assertThat(names).doesNotHaveDuplicates().hasSizeBetween(101, 200);
    }

    private static byte[] written(ExportOrder order, List<StoryView> stories) throws Exception {
        var out = new ByteArrayOutputStream();
        try (StoryFile file = ProjectFile.open(out, handover(order))) {
            for (var story : stories) {
                file.add(new ReleasedStory(story, TAGS.getOrDefault(story.id(), List.of())));
            }
            file.finish();
        }
        return out.toByteArray();
    }

    private static Handover handover(ExportOrder order) {
        var respect = new DimensionEntry(
                "respect",
                new Wording("Respect", "Respect"),
                new Wording("wie iemand is", "who somebody is"),
                null,
                null);
        var family = new DimensionEntry("family", new Wording("Familie", "Family"), null, null, null);
        var codebook = new CodebookView(3, List.of(respect, family), List.<ReasonEntry>of());
        return new Handover("an-export", "rosa", Synthetic.NOON, order, true, codebook);
    }

    private static ExportOrder order(boolean crlf, Grouping grouping) {
        return new ExportOrder(
                SearchRequest.everything(), ExportFormat.REFI_QDA, ConsentPurpose.RESEARCH, false, crlf, grouping);
    }
}
