package org.mangomoment.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mangomoment.schemas.Redaction;
import org.mangomoment.schemas.RedactionType;
import org.mangomoment.schemas.Story;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.library.Span;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.vocabulary.Concordance;
import org.mangomoment.search.vocabulary.ConcordanceLine;
import org.mangomoment.search.vocabulary.ConcordanceRequest;

class ConcordanceTest {
    @TempDir
    static Path folder;

    static Shelf shelf;
    static LuceneVocabulary vocabulary;

    @BeforeAll
    static void fill() {
        shelf = new Shelf(folder, Duration.ofDays(1));
        vocabulary = new LuceneVocabulary(shelf.library, RandomSample.none());
        var log = new Log();
        Map.of(
                        "en-1", "She held my hand all night. A warm hand!",
                        "en-2", "Another nurse gave me her hand\nand a Zebra blanket.",
                        "en-3", "Última: my hands were cold.",
                        "en-9", "A hand that waits for consent.")
                .forEach((id, text) -> log.add(Topics.STORIES.record(id, Synthetic.story(id, 1, "en", text))));
        log.add(Topics.STORIES.record("nl-1", hidden()));
        List.of("en-1", "en-2", "en-3", "nl-1")
                .forEach(id -> log.add(Topics.CONSENTS.record(id, Synthetic.consent(id, true))));
        log.feed(shelf.index, 1);
    }

    @AfterAll
    static void close() {
        shelf.close();
    }

    @Test
    void everyHitIsALineInTheOrderOfTheWordsBesideIt() {
        assertThat(shown("order", "left-1")).containsExactly("mij een", "me her", "Última: my", "held my", "A warm");
        assertThat(shown("order", "left-2")).containsExactly("mij een", "me her", "held my", "Última: my", "A warm");
        assertThat(ask("order", "right-1").shown())
                .extracting(line -> line.context().right().strip().split(" ")[0])
                .containsExactly("!", "all", "and", "en", "were");
        assertThat(ask("order", "keyword").shown())
                .extracting(line -> line.context().keyword())
                .containsExactly("hand", "hand", "hand", "hand", "hands");
    }

    @Test
    void theOrderIsOfTheWholeResultAndPagesDoNotOverlap() {
        var first = ask("order", "left-1", "size", "2");
        assertThat(first.lines()).isEqualTo(5);
        assertThat(first.stories()).isEqualTo(4);
        assertThat(ends(first)).containsExactly("mij een", "me her");
        assertThat(ends(ask("order", "left-1", "size", "2", "page", "3"))).containsExactly("A warm");
        var beyond = ask("order", "left-1", "size", "2", "page", "9");
        assertThat(beyond.page()).isEqualTo(2);
        assertThat(ends(beyond)).containsExactly("A warm");
    }

    @Test
    void aLineIsTheRedactedTextAsReadersSeeItOnOneLine() {
        var dutch = ask("language", "nl").shown().getFirst();
        assertThat(dutch.context().left()).isEqualTo("Toen gaf [NAAM] mij een ");
        assertThat(dutch.context().keyword()).isEqualTo("hand");
        assertThat(dutch.context().right()).isEqualTo(" en een koek");
        assertThat(ask("order", "left-1").shown())
                .filteredOn(line -> line.storyId().equals("en-2"))
                .extracting(line -> line.context().right())
                .containsExactly(" and a Zebra blanket.");
    }

    @Test
    void storiesWithoutConsentAreForStewardsOnly() {
        assertThat(ask().shown()).extracting(line -> line.storyId()).doesNotContain("en-9");
        var request = ConcordanceRequest.of(Map.of("q", List.of("hand")));
        assertThat(vocabulary.concordance(request, Shelf.STEWARD).shown())
                .extracting(line -> line.storyId())
                .contains("en-9");
    }

    @Test
    void aSearchWithoutWordsHasNoLines() {
        var request = ConcordanceRequest.of(Map.of("language", List.of("en"), "order", List.of("left-3")));
        var found = vocabulary.concordance(request, Shelf.REVIEWER);
        assertThat(found.stories()).isEqualTo(3);
        assertThat(found.lines()).isZero();
        assertThat(request.parameters()).isEqualTo("language=en&order=left-3");
    }

    @Test
    void aLongContextIsCutBetweenWords() {
        var words = "woord ".repeat(40);
        var line = ConcordanceLine.Context.of(words + "hand " + words, new Span(words.length(), words.length() + 4));
        assertThat(line.left()).startsWith("woord ").hasSizeBetween(60, 70);
        assertThat(line.right()).startsWith(" woord").endsWith("woord").hasSizeBetween(60, 70);
    }

    /// What is found at once for plain words is what is found story by story.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "hand",
                "hand night",
                "hands nurse",
                "hand OR zebra",
                "\"my hand\"",
                "ha*d",
                "han*",
                "-zebra hand"
            })
    void keywordsAreWhatASearchLightsUp(String query) {
        var found = vocabulary.concordance(ConcordanceRequest.of(Map.of("q", List.of(query))), Shelf.REVIEWER);
        var lit = shelf.search(Shelf.REVIEWER, "q=" + query).hits().stream()
                .flatMap(hit -> hit.highlights().stream()
                        .map(span -> hit.story().id() + " " + hit.story().text().substring(span.start(), span.end())))
                .toList();
        assertThat(found.shown())
                .extracting(line -> line.storyId() + " " + line.context().keyword())
                .containsExactlyInAnyOrderElementsOf(lit);
    }

    private static List<String> shown(String... parameters) {
        return ends(ask(parameters));
    }

    /// The two words before the keyword.
    private static List<String> ends(Concordance found) {
        return found.shown().stream()
                .map(line -> lastTwo(line.context().left()))
                .toList();
    }

    private static String lastTwo(String left) {
        var words = left.strip().split(" ");
        var from = Math.max(0, words.length - 2);
        return String.join(" ", List.of(words).subList(from, words.length));
    }

    private static Concordance ask(String... parameters) {
        var map = new HashMap<String, List<String>>(Map.of("q", List.of("hand")));
        for (var at = 0; at < parameters.length; at += 2) {
            map.put(parameters[at], List.of(parameters[at + 1]));
        }
        return vocabulary.concordance(ConcordanceRequest.of(map), Shelf.REVIEWER);
    }

    /// `[NAME] breide` in a Dutch story is shown as `[NAAM] breide`.
    private static Story hidden() {
        return Story.newBuilder(Synthetic.story("nl-1", 1, "nl", "Toen gaf [NAME] mij een hand en een koek"))
                .setRedactions(List.of(new Redaction(9, 15, RedactionType.NAME, "ner", "a person's name")))
                .build();
    }
}
