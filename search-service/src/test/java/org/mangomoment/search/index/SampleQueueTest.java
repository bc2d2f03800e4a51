package org.mangomoment.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.SamplingDesign;
import org.mangomoment.schemas.Selection;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.library.Queue;
import org.mangomoment.search.library.SampleProgress;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.sample.SamplingDesigns;
import org.mangomoment.search.story.StoryView;

/// The queues and the random sample: what was drawn comes by the sample only, pairs first, and every queue
/// ends with it.
class SampleQueueTest {
    private static final int STORIES = 40;
    private static final Reader RUBEN = new Reader("ruben", Role.REVIEWER);

    private final Log log = new Log();
    private Shelf shelf;

    @BeforeEach
    void fill(@TempDir Path folder) {
        shelf = new Shelf(folder, Duration.ZERO);
        shelf.designs = designs(0.4);
        for (var number = 0; number < STORIES; number++) {
            var id = "story-" + number;
            log.add(Topics.STORIES.record(id, Synthetic.story(id, 1, "en", "A warm blanket " + number)));
            log.add(Topics.SUGGESTIONS.record(id, Synthetic.suggestions(id, 1)));
            log.add(Topics.CONSENTS.record(id, Synthetic.consent(id, true)));
        }
        log.feed(shelf.index, 1);
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    @Test
    void aQueueServesWhatWasNotDrawnAndThenTheSample() {
        var drawn = drawn();
        assertThat(drawn).hasSizeBetween(8, 24);
        for (var queue : List.of(Queue.UNCERTAIN, Queue.OLDEST, Queue.RANDOM)) {
            var served = served(queue);
            assertThat(served).hasSize(STORIES).doesNotHaveDuplicates();
            assertThat(Set.copyOf(served.subList(STORIES - drawn.size(), STORIES)))
                    .isEqualTo(drawn);
        }
        assertThat(Set.copyOf(served(Queue.SAMPLE))).isEqualTo(drawn);
        assertThat(shelf.library.progress(Shelf.REVIEWER).sample()).isEqualTo(drawn.size());
    }

    @Test
    void whatAColleagueBeganComesFirstAndWhatIsCompleteNoMore() {
        var ids = List.copyOf(drawn());
        decide(ids.getFirst(), "ruben", Selection.RANDOM_SAMPLE);
        decide(ids.getLast(), "ruben", Selection.SEARCH);
        assertThat(next(Queue.SAMPLE, Shelf.REVIEWER, Set.of())).isEqualTo(ids.getFirst());
        assertThat(next(Queue.SAMPLE, RUBEN, Set.of())).isNotIn(ids.getFirst(), ids.getLast());
        assertThat(shelf.library.sampleProgress()).isEqualTo(new SampleProgress(ids.size(), ids.size(), 1));
        decide(ids.getFirst(), "rosa", Selection.RANDOM_SAMPLE);
        assertThat(served(Queue.SAMPLE)).hasSize(ids.size() - 1).doesNotContain(ids.getFirst());
        assertThat(shelf.library.sampleProgress()).isEqualTo(new SampleProgress(ids.size(), ids.size() - 1, 0));
    }

    @Test
    void aNewDesignCountsAtOnceWithoutAnythingBeingIndexedAgain() {
        shelf.designs = designs(0);
        assertThat(shelf.library.next(Queue.SAMPLE, Shelf.REVIEWER, Set.of())).isEmpty();
        shelf.designs = designs(1);
        assertThat(shelf.library.sampleProgress().drawn()).isEqualTo(STORIES);
    }

    private Set<String> drawn() {
        var drawn = new HashSet<String>();
        for (var hit : shelf.search(Shelf.STEWARD, "q=&size=100").hits()) {
            if (shelf.designs.of(hit.story()).drawn()) {
                drawn.add(hit.story().id());
            }
        }
        return drawn;
    }

    @Test
    void aSearchIsWorkedThroughInItsOrderWithoutWhatTheSampleWaitsForAndWhatIsDecided() {
        var drawn = drawn();
        var search = SearchRequest.parse("q=blanket&sort=oldest&channel=form");
        var inOrder = new ArrayList<>(shelf.ids(Shelf.REVIEWER, "q=blanket&sort=oldest&size=100"));
        inOrder.removeAll(drawn);
        assertThat(served(search)).isEqualTo(inOrder);
        assertThat(served(SearchRequest.parse("q=scarf"))).isEmpty();
        assertThat(served(SearchRequest.parse("q=" + drawn.iterator().next().substring(6))).stream()
                        .filter(drawn::contains))
                .isEmpty();

        decide(inOrder.getFirst(), Shelf.REVIEWER.account(), Selection.SEARCH);
        decide(inOrder.get(1), "ruben", Selection.SEARCH);
        assertThat(served(search)).as("whatever others decided").isEqualTo(inOrder.subList(1, inOrder.size()));
    }

    /// Every story of a search, each skipped to get the next.
    private List<String> served(SearchRequest search) {
        var served = new ArrayList<String>();
        for (var next = shelf.library.next(search, Shelf.REVIEWER, Set.of());
                next.isPresent();
                next = shelf.library.next(search, Shelf.REVIEWER, Set.copyOf(served))) {
            served.add(next.get().id());
        }
        return served;
    }

    /// Every story of a queue, each skipped to get the next.
    private List<String> served(Queue queue) {
        var served = new ArrayList<String>();
        for (var id = next(queue, Shelf.REVIEWER, Set.of());
                !id.isEmpty();
                id = next(queue, Shelf.REVIEWER, Set.copyOf(served))) {
            served.add(id);
        }
        return served;
    }

    private String next(Queue queue, Reader who, Set<String> skip) {
        return shelf.library.next(queue, who, skip).map(StoryView::id).orElse("");
    }

    private void decide(String storyId, String reviewer, Selection selection) {
        var decision = Decision.newBuilder(Synthetic.decision(storyId, reviewer, Synthetic.NOON, "yes"))
                .setSelection(selection)
                .build();
        log.add(Topics.DECISIONS.record(new StoryPart(storyId, decision.getDecisionId()), decision));
        log.feed(shelf.index, 1);
    }

    private static SamplingDesigns designs(double share) {
        return new SamplingDesigns(
                List.of(new SamplingDesign(1, Instant.EPOCH, "a seed of a test", share, 2, true, "settings")));
    }
}
