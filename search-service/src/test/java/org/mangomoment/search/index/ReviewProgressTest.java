package org.mangomoment.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.Synthetic;

class ReviewProgressTest {
    /// Half past midnight in Brussels.
    private static final Clock NIGHT = Clock.fixed(Instant.parse("2026-07-01T22:30:00Z"), ZoneOffset.UTC);

    @Test
    void todayBeginsAtMidnightWhereTheReaderLives(@TempDir Path folder) {
        var log = new Log();
        for (var at : new String[] {"2026-07-01T21:59:59Z", "2026-07-01T22:00:00Z", "2026-07-01T22:29:00Z"}) {
            var id = "story-of-" + at;
            log.add(Topics.STORIES.record(id, Synthetic.story(id, 1, "nl", "Een warme deken")));
            var decision = Synthetic.decision(id, Shelf.REVIEWER.account(), Instant.parse(at), "yes", "respect");
            log.add(Topics.DECISIONS.record(new StoryPart(id, decision.getDecisionId()), decision));
        }
        try (var shelf = new Shelf(folder, Duration.ZERO, NIGHT)) {
            log.feed(shelf.index, 1);
            assertThat(shelf.library.progress(Shelf.REVIEWER).mineToday()).isEqualTo(2);
        }
    }
}
