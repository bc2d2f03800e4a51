package org.mangomoment.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.library.Walk;
import org.mangomoment.search.story.StoryView;

class WalkTest {
    private static final int STORIES = 250;

    @Test
    void aWalkFindsEveryStoryOnceAlthoughTheIndexChangesOnTheWay(@TempDir Path folder) {
        try (var shelf = new Shelf(folder, Duration.ofDays(1))) {
            var log = new Log();
            for (var i = 0; i < STORIES; i++) {
                write(log, id(i), i % 2 == 0 ? "a warm blanket" : "a cold cup");
            }
            log.feed(shelf.index, 1);
            var request = SearchRequest.of(Map.of("q", List.of("blanket"), "page", List.of("3")));
            var found = new ArrayList<StoryView>();
            Walk.@Nullable Place place = null;
            var steps = 0;
            do {
                var step = shelf.library.next(request, Shelf.REVIEWER, place, 40);
                found.addAll(step.stories());
                place = step.end();
                // Every version is a new document, the story itself stays where it was in the walk.
                log.add(Topics.STORIES.record(id(2 * steps), Synthetic.story(id(2 * steps), 2, "en", "new blanket")));
                log.feed(shelf.index, 1);
                steps++;
            } while (place != null);
            assertThat(steps).isEqualTo(4);
            assertThat(found).extracting(StoryView::id).doesNotHaveDuplicates().hasSize(STORIES / 2);
            assertThat(found).extracting(story -> story.story().getReceivedAt()).isSorted();
        }
    }

    @Test
    void aWithdrawnStoryComesNoMore(@TempDir Path folder) {
        try (var shelf = new Shelf(folder, Duration.ofDays(1))) {
            var log = new Log();
            for (var i = 0; i < 3; i++) {
                write(log, id(i), "a warm blanket");
            }
            log.feed(shelf.index, 1);
            var first = shelf.library.next(SearchRequest.everything(), Shelf.REVIEWER, null, 1);
            var rest = shelf.library.next(SearchRequest.everything(), Shelf.REVIEWER, first.end(), 5);
            assertThat(rest.stories()).hasSize(2);
            var gone = rest.stories().getFirst().id();
            log.add(Topics.WITHDRAWALS.record(gone, Synthetic.withdrawal(gone)));
            log.feed(shelf.index, 1);
            var later = shelf.library.next(SearchRequest.everything(), Shelf.REVIEWER, first.end(), 5);
            assertThat(later.stories()).extracting(StoryView::id).hasSize(1).doesNotContain(gone);
            assertThat(later.end()).isNull();
        }
    }

    private static void write(Log log, String id, String text) {
        log.add(Topics.STORIES.record(id, Synthetic.story(id, 1, "en", text)));
        log.add(Topics.CONSENTS.record(id, Synthetic.consent(id, true)));
    }

    private static String id(int number) {
        return "walk-%04d".formatted(number);
    }
}
