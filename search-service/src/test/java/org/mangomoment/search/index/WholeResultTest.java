package org.mangomoment.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.schemas.LogPosition;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.library.ResultSets.Presence;
import org.mangomoment.search.library.SearchRequest;

/// Whole results from a real index.
final class WholeResultTest {
    private static final int STORIES = 60;

    @TempDir
    Path folder;

    private final Log log = new Log();

    @Test
    void aWholeResultIsAllPagesInTheirOrderWithTheModelsAndHowFarTheLogWasRead() {
        IntStream.range(0, STORIES).forEach(number -> write("s-" + number, number % 5 != 0));
        try (var shelf = new Shelf(folder, Duration.ZERO)) {
            log.feed(shelf.index, 3);
            for (var search : List.of("q=", "q=blanket", "q=blanket&sort=oldest", "q=warm&dimension=respect")) {
                var pages = new ArrayList<String>();
                for (var page = 1; page <= 7; page++) {
                    pages.addAll(shelf.ids(Shelf.REVIEWER, search + "&size=7&page=" + page));
                }
                var whole = shelf.library.whole(SearchRequest.parse(search), Shelf.REVIEWER);
                assertThat(whole.ids()).as(search).isEqualTo(pages).hasSizeGreaterThan(10);
                assertThat(whole.models()).containsExactly("cues-1");
                assertThat(whole.complete()).isTrue();
                assertThat(whole.positions())
                        .containsExactlyInAnyOrderElementsOf(shelf.index.positions().entrySet().stream()
                                .map(read -> new LogPosition(
                                        read.getKey().topic(), read.getKey().partition(), read.getValue()))
                                .toList());
            }
        }
    }

    @Test
    void withdrawnStoriesAndThoseWithoutConsentAreToldApartAlsoByAnIndexBuiltAnew(@TempDir Path another) {
        List.of("open", "waiting", "gone").forEach(id -> write(id, !id.equals("waiting")));
        log.add(Topics.WITHDRAWALS.record("gone", Synthetic.withdrawal("gone")));
        for (var place : List.of(folder, another)) {
            try (var shelf = new Shelf(place, Duration.ZERO)) {
                log.feed(shelf.index, 5);
                assertThat(shelf.library.presence(List.of("gone", "waiting", "open", "never")))
                        .isEqualTo(new Presence(Set.of("open"), Set.of("waiting")));
            }
        }
    }

    private void write(String id, boolean consent) {
        var text = id.hashCode() % 2 == 0 ? "A warm blanket" : "A blanket, and warm warm words";
        log.add(Topics.STORIES.record(id, Synthetic.story(id, 1, "en", text)));
        log.add(Topics.SUGGESTIONS.record(id, Synthetic.suggestions(id, 1)));
        log.add(Topics.CONSENTS.record(id, Synthetic.consent(id, consent)));
    }
}
