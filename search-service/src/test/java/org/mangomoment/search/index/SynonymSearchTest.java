package org.mangomoment.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.synonym.SynonymList;
import org.mangomoment.search.synonym.SynonymSettings;
import org.mangomoment.search.synonym.WidenedMeaning;

/// Searching with synonyms, in an index that knows nothing of them.
class SynonymSearchTest {
    private static final Map<String, String> DUTCH = Map.of(
            "nl-1", "De verpleegkundigen zongen een lied",
            "nl-2", "De zusters brachten mij een deken",
            "nl-3", "Mijn kinesist kwam aan huis, en de thuiszorg ook",
            "nl-4", "In het woonzorgcentrum was het een warm bad");
    private static final Map<String, String> ENGLISH = Map.of(
            "en-1", "The nurses were singing beside my bed",
            "en-2", "Home care came twice a day",
            "en-3", "He felt at home; they took good care of him, with a cake");

    @TempDir
    static Path folder;

    static Shelf shelf;

    @BeforeAll
    static void fill() {
        var meaning = new WidenedMeaning(new SynonymList(SynonymSettings.CARE, Shelf.ANALYZERS));
        shelf = new Shelf(folder, Duration.ofDays(1), Clock.systemUTC(), meaning);
        var log = new Log();
        DUTCH.forEach((id, text) -> log.add(Topics.STORIES.record(id, Synthetic.story(id, 1, "nl", text))));
        ENGLISH.forEach((id, text) -> log.add(Topics.STORIES.record(id, Synthetic.story(id, 1, "en", text))));
        List.of("nl-1", "nl-2", "nl-3", "nl-4", "en-1", "en-2", "en-3")
                .forEach(id -> log.add(Topics.CONSENTS.record(id, Synthetic.consent(id, true))));
        log.feed(shelf.index, 1);
    }

    @AfterAll
    static void close() {
        shelf.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "q=zuster                        | en-1 nl-1 nl-2",
                "q=nurse                         | en-1 nl-1 nl-2",
                "q=\"zusters\"                   | nl-2",
                "q=\"zusters\" OR verpleegster   | en-1 nl-1 nl-2",
                "q=thuiszorg                     | en-2 nl-3",
                "q=home care                     | en-2 en-3 nl-3",
                "q=home care -cake               | en-2 nl-3",
                "q=rusthuis                      | nl-4",
                "q=zuster NEAR/3 lied            | nl-1",
                "q=zuster -verpleegkundige       | en-1 nl-2",
                "q=physiotherapists              | nl-3",
            })
    void whatIsFound(String parameters, String found) {
        assertThat(String.join(
                        " ",
                        shelf.ids(Shelf.REVIEWER, parameters + "&synonyms=on").stream()
                                .sorted()
                                .toList()))
                .isEqualTo(found);
    }

    @Test
    void theAnswerSaysWhichWordsWereAddedAndTheTypedWordComesFirst() {
        var found = shelf.search(Shelf.REVIEWER, "q=zuster lied&synonyms=on");
        assertThat(found.synonyms()).containsOnlyKeys("zuster");
        assertThat(found.synonyms().get("zuster"))
                .contains("verpleegkundige", "nurse")
                .doesNotContain("zuster");
        assertThat(shelf.ids(Shelf.REVIEWER, "q=zuster&synonyms=on").getFirst()).isEqualTo("nl-2");
    }

    @Test
    void whoDoesNotAskForThemIsToldOfThemAndFindsTheWordsAlone() {
        for (var search : List.of("q=zuster", "q=zuster&synonyms=off")) {
            var found = shelf.search(Shelf.REVIEWER, search);
            assertThat(found.synonyms().get("zuster")).contains("verpleegkundige");
            assertThat(found.hits()).extracting(hit -> hit.story().id()).containsExactly("nl-2");
        }
    }

    @Test
    void aSynonymIsHighlighted() {
        var hit =
                shelf.search(Shelf.REVIEWER, "q=zuster lied&synonyms=on").hits().getFirst();
        assertThat(hit.highlights())
                .extracting(span -> hit.story().text().substring(span.start(), span.end()))
                .containsExactly("verpleegkundigen", "lied");
    }

    @Test
    void hostileQueriesAreAnsweredWithinASecond() {
        var random = new Random(11);
        for (var round = 0; round < 10_000; round++) {
            answered(hostile(random, 1 + random.nextInt(14)));
        }
        for (var longest :
                List.of("zuster ", "zuster OR ", "zuster NEAR ", "home care ", "nursing home care -", "(zuster OR ")) {
            answered(longest.repeat(150));
        }
        answered("intensive care fysiotherapeut ziekenhuisbed emergency room ".repeat(20));
    }

    private static void answered(String query) {
        var begun = System.nanoTime();
        var found = shelf.library.search(
                SearchRequest.everything().withSynonyms(true).withQuery(query), Shelf.REVIEWER);
        assertThat(found.complete()).as(query).isTrue();
        assertThat(System.nanoTime() - begun)
                .as(query)
                .isLessThan(Duration.ofSeconds(1).toNanos());
    }

    private static String hostile(Random random, int pieces) {
        var parts = List.of(
                "zuster",
                "home",
                "care",
                "nursing",
                "OR",
                "AND",
                "NOT",
                "NEAR",
                "NEAR/3",
                "(",
                ")",
                "\"",
                "-",
                "arts*",
                "dokter~",
                "ziekenhuisbed",
                "e",
                "mail",
                "rolstoel",
                "language:nl",
                "\u0000",
                "é",
                "|",
                ",");
        return random.ints(pieces, 0, parts.size()).mapToObj(parts::get).collect(Collectors.joining(" "));
    }
}
