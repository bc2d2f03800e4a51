package org.mangomoment.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.schemas.Codebook;
import org.mangomoment.schemas.CodebookMapping;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.codebook.CodebookFile;
import org.mangomoment.schemas.codebook.DimensionMappings;
import org.mangomoment.search.Synthetic;

/// A version of the codebook says what decisions of the version before count for.
class RecountTest {
    private static final DimensionMappings MAPPED = new DimensionMappings(List.of(
            version(1),
            version(
                    2,
                    new CodebookMapping("access", List.of("reach"), false),
                    new CodebookMapping("family", List.of(), true))));

    @TempDir
    Path folder;

    private final Log log = new Log();

    @Test
    void facetsFiltersAndFiguresFollowTheMappingAndDecisionsStayAsTheyWereMade() {
        decided("one", Synthetic.NOON, "access");
        decided("two", Synthetic.NOON, "family");
        try (var shelf = new Shelf(folder, Duration.ZERO)) {
            log.feed(shelf.index, 1);
            assertThat(shelf.ids(Shelf.STEWARD, "accepted=access")).containsExactly("one");

            shelf.mappings = MAPPED;
            log.feed(shelf.index, 2);
            assertThat(shelf.ids(Shelf.STEWARD, "accepted=access")).isEmpty();
            assertThat(shelf.ids(Shelf.STEWARD, "accepted=reach")).containsExactly("one");
            assertThat(shelf.search(Shelf.STEWARD, "q=")
                            .facets()
                            .getOrDefault("accepted", Map.of())
                            .keySet())
                    .containsExactly("reach");
            var one = shelf.library.story("one", Shelf.STEWARD).orElseThrow();
            assertThat(one.acts().getFirst().getDimensions().getFirst().getDimension())
                    .isEqualTo("access");
            assertThat(one.verdicts().stands(one.acts().getFirst())).isTrue();
        }
    }

    @Test
    void aStoryHasToBeLookedAtUntilSomebodyDecidesUnderTheNewVersion() {
        decided("two", Synthetic.NOON, "family");
        try (var shelf = new Shelf(folder, Duration.ZERO)) {
            shelf.mappings = MAPPED;
            log.feed(shelf.index, 1);
            assertThat(waiting(shelf)).containsOnlyKeys("two").containsEntry("two", "[family]");
            decided("two", Instant.ofEpochSecond(200).plus(Duration.ofDays(40_000)), "reach");
            log.feed(shelf.index, 2);
            assertThat(waiting(shelf)).isEmpty();
        }
    }

    @Test
    void anIndexOfBeforeTheMappingIsWrittenAgainWhenItIsOpened() {
        decided("one", Synthetic.NOON, "access");
        try (var before = new Shelf(folder, Duration.ZERO)) {
            log.feed(before.index, 1);
        }
        try (var after = new Shelf(folder, Duration.ZERO)) {
            after.mappings = MAPPED;
            log.feed(after.index, 2);
            assertThat(after.ids(Shelf.STEWARD, "accepted=reach")).containsExactly("one");
        }
        try (var unknown = new Shelf(folder, Duration.ZERO)) {
            log.feed(unknown.index, 3);
            assertThat(unknown.ids(Shelf.STEWARD, "accepted=reach"))
                    .as("until the codebooks are read, it stays as it was")
                    .containsExactly("one");
        }
    }

    @Test
    void manyStoriesAreWrittenAgainAFewAtATimeOnceTheLogIsRead() throws Exception {
        var stories = 2 * Recounting.STEP + 3;
        for (var number = 0; number < stories; number++) {
            decided("story-" + number, Synthetic.NOON, "access");
        }
        try (var shelf = new Shelf(folder, Duration.ofHours(1))) {
            log.feed(shelf.index, 1);
            shelf.mappings = MAPPED;
            shelf.index.idle(false);
            assertThat(counted(shelf)).as("records that wait go first").isZero();
            shelf.index.idle(true);
            assertThat(counted(shelf)).isEqualTo(Recounting.STEP);
            assertThat(shelf.index.idleEvery()).isLessThan(Duration.ofMillis(100));
            decided("story-7", Synthetic.NOON.plusSeconds(1), "access");
            log.feed(shelf.index, 2, 1);
        }
        try (var after = new Shelf(folder, Duration.ofHours(1))) {
            after.mappings = MAPPED;
            assertThat(after.index.positions()).isNotEmpty();
            for (var step = 0; step < 4; step++) {
                after.index.idle(true);
            }
            assertThat(counted(after)).as("also those that a crash left behind").isEqualTo(stories);
            assertThat(after.index.idleEvery()).isEqualTo(Duration.ofSeconds(1));
        }
    }

    private static int counted(Shelf shelf) {
        return (int) shelf.search(Shelf.STEWARD, "accepted=reach").total();
    }

    private static Map<String, String> waiting(Shelf shelf) {
        var waiting = new TreeMap<String, String>();
        shelf.library.eachDecided(story -> {
            if (!story.recount().lookAgain().isEmpty()) {
                waiting.put(story.id(), story.recount().lookAgain().toString());
            }
        });
        return waiting;
    }

    private void decided(String id, Instant at, String dimension) {
        log.add(Topics.STORIES.record(id, Synthetic.story(id, 1, "nl", "Een warme deken")));
        log.add(Topics.CONSENTS.record(id, Synthetic.consent(id, true)));
        Decision decision = Synthetic.decision(id, "rita", at, "yes", dimension);
        log.add(Topics.DECISIONS.record(new StoryPart(id, decision.getDecisionId()), decision));
    }

    /// The second was published long after the stories were decided.
    private static Codebook version(int version, CodebookMapping... mappings) {
        return Codebook.newBuilder(CodebookFile.bundled())
                .setVersion(version)
                .setPublishedAt(Instant.EPOCH.plus(Duration.ofDays(30_000L * (version - 1))))
                .setMappings(new ArrayList<>(Arrays.asList(mappings)))
                .build();
    }
}
