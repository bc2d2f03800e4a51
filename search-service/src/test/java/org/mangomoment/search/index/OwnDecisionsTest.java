package org.mangomoment.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.story.StoryView;

class OwnDecisionsTest {
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-07-31T12:00:00Z"), ZoneOffset.UTC);
    private static final Reader RITA = Shelf.REVIEWER;

    private final Log log = new Log();

    @Test
    void oldDecisionsOfOnesOwnAreFoundOnceEnoughFollowed(@TempDir Path folder) {
        decided("old", RITA.account(), "2026-07-01T10:00:00Z", true);
        decided("older", RITA.account(), "2025-02-01T10:00:00Z", true);
        decided("young", RITA.account(), "2026-07-02T10:00:00Z", true);
        decided("withheld", RITA.account(), "2025-02-01T10:00:00Z", false);
        decided("another's", "ruben", "2025-02-01T10:00:00Z", true);
        try (var shelf = new Shelf(folder, Duration.ZERO, TODAY)) {
            log.feed(shelf.index, 1);
            assertThat(earlier(shelf, 1, Set.of())).isIn("old", "older");
            assertThat(earlier(shelf, 1, Set.of("old"))).isEqualTo("older");
            assertThat(earlier(shelf, 1, Set.of("older"))).isEqualTo("old");
            assertThat(earlier(shelf, 1, Set.of("older", "old"))).isEqualTo("none");
            assertThat(earlier(shelf, 2, Set.of())).as("too few followed").isEqualTo("none");
            assertThat(shelf.library.earlier(new Reader("ruth", Role.REVIEWER), 30, 0, 0, Set.of()))
                    .isEmpty();
        }
    }

    private static String earlier(Shelf shelf, int since, Set<String> passed) {
        return shelf.library
                .earlier(RITA, 30, since, Integer.MAX_VALUE, passed)
                .map(StoryView::id)
                .orElse("none");
    }

    private void decided(String id, String reviewer, String at, boolean research) {
        log.add(Topics.STORIES.record(id, Synthetic.story(id, 1, "nl", "Een warme deken")));
        log.add(Topics.CONSENTS.record(id, Synthetic.consent(id, research)));
        var decision = Synthetic.decision(id, reviewer, Instant.parse(at), "yes", "respect");
        log.add(Topics.DECISIONS.record(new StoryPart(id, decision.getDecisionId()), decision));
    }
}
