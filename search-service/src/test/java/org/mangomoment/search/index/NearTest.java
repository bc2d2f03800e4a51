package org.mangomoment.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.Synthetic;

/// Words near each other in an index.
class NearTest {
    private static final Map<String, String> DUTCH = Map.of(
            "nl-1", "De verpleegkundigen zongen zacht een oud lied voor mij",
            "nl-2", "Een lied op de radio. De hele lange bange nacht door heeft niemand er zelf iets van gezongen.",
            "nl-3", "Een bed in het ziekenhuis met een warme deken",
            "nl-4", "Aan het ziekenhuisbed zong hij");
    private static final Map<String, String> ENGLISH =
            Map.of("en-1", "The nurses held my hand, and then held it again", "en-2", "The café was warm");

    @TempDir
    static Path folder;

    static Shelf shelf;

    @BeforeAll
    static void fill() {
        shelf = new Shelf(folder, Duration.ofDays(1));
        var log = new Log();
        DUTCH.forEach((id, text) -> log.add(Topics.STORIES.record(id, Synthetic.story(id, 1, "nl", text))));
        ENGLISH.forEach((id, text) -> log.add(Topics.STORIES.record(id, Synthetic.story(id, 1, "en", text))));
        List.of("nl-1", "nl-2", "nl-3", "nl-4", "en-1", "en-2")
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
                "zingen NEAR lied                       | nl-1",
                "lied NEAR zingen                       | nl-1",
                "zingen NEAR/30 lied                    | nl-1 nl-2",
                "lied NEAR/3 zingen                     | nl-1",
                "lied NEAR/2 zingen                     | ''",
                "verpleegkundige NEAR/0 zongen          | nl-1",
                "\"oud lied\" NEAR/2 zingen             | nl-1",
                "\"lied oud\" NEAR zingen               | ''",
                "ziekenhuisbed NEAR zingen              | nl-4",
                "ziekenhuisbed NEAR/2 warme             | nl-3",
                "(lied OR \"warme deken\") NEAR (een)   | nl-1 nl-2 nl-3",
                "hold NEAR hold                         | en-1",
                "hold NEAR/3 hold                       | ''",
                "nurse NEAR hand NEAR again             | en-1",
                "cafe NEAR WARM                         | en-2",
                "warm -deken NEAR warm                  | en-2",
                "x NEAR lied                            | ''",
                "lied NEAR language:nl                  | nl-1 nl-2",
            })
    void whatIsNear(String query, String found) {
        assertThat(String.join(
                        " ",
                        shelf.ids(Shelf.REVIEWER, "q=" + query).stream()
                                .sorted()
                                .toList()))
                .isEqualTo(found);
    }

    @Test
    void onlyTheWordsThemselvesAreHighlighted() {
        var hit = shelf.search(Shelf.REVIEWER, "q=zingen NEAR \"oud lied\"")
                .hits()
                .getFirst();
        assertThat(hit.highlights())
                .extracting(span -> hit.story().text().substring(span.start(), span.end()))
                .containsExactly("zongen", "oud", "lied");
    }

    @Test
    void whatStandsFarAwayIsNotHighlighted() {
        var hit = shelf.search(Shelf.REVIEWER, "q=nurse NEAR/1 held").hits().getFirst();
        assertThat(hit.highlights())
                .extracting(span -> hit.story().text().substring(span.start(), span.end()))
                .containsExactly("nurses", "held");
    }
}
