package org.mangomoment.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.insight.Axis;
import org.mangomoment.search.insight.CrossCounts;
import org.mangomoment.search.insight.InsightRequest;

class CrossCounterTest {
    @Test
    void storiesAreCountedByTwoThingsAndByNoneThatIsClosedToTheReader(@TempDir Path folder) {
        try (var shelf = new Shelf(folder, Duration.ofDays(1))) {
            var counter = new LuceneCrossCounter(shelf.library);
            var log = new Log();
            for (var number = 0; number < 6; number++) {
                var id = "s-" + number;
                log.add(Topics.STORIES.record(id, Synthetic.story(id, 1, number < 2 ? "nl" : "en", "warm words")));
                log.add(Topics.CONSENTS.record(id, Synthetic.consent(id, number != 5)));
                if (number < 4) {
                    var accepted = number == 0 ? new String[] {"respect"} : new String[] {"respect", "family"};
                    var decision = Synthetic.decision(id, "rita", Synthetic.NOON, "yes", accepted);
                    log.add(Topics.DECISIONS.record(new StoryPart(id, decision.getDecisionId()), decision));
                }
            }
            log.feed(shelf.index, 1);
            var found = cross(counter, "rows", "accepted", "columns", "language");
            assertThat(found.stories()).isEqualTo(4);
            assertThat(found.sizes()).isEqualTo(Map.of("nl", 2L, "en", 2L));
            assertThat(found.rows())
                    .isEqualTo(Map.of("respect", Map.of("nl", 2L, "en", 2L), "family", Map.of("nl", 1L, "en", 2L)));
            assertThat(cross(counter, "rows", "accepted", "columns", "accepted")
                            .rows()
                            .get("family"))
                    .isEqualTo(Map.of("respect", 3L, "family", 3L));
            assertThat(cross(counter, "rows", "language", "columns", "review").stories())
                    .isEqualTo(5);
            assertThat(cross(counter, "rows", "organisation", "columns", "language")
                            .rows())
                    .isEmpty();
        }
    }

    private static CrossCounts cross(LuceneCrossCounter counter, String... parameters) {
        var request =
                InsightRequest.of(Map.of(parameters[0], List.of(parameters[1]), parameters[2], List.of(parameters[3])));
        assertThat(List.<Axis>of(request.rows(), request.columns()))
                .extracting(Axis::id)
                .containsExactly(parameters[1], parameters[3]);
        return counter.cross(request.counted(), request.rows(), request.columns(), Shelf.REVIEWER);
    }
}
