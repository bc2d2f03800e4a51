package org.mangomoment.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.Synthetic;

class StoryIndexTest {
    private static final Duration ALWAYS = Duration.ZERO;
    private static final Duration NEVER = Duration.ofDays(1);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyOrderOfTheSameLogGivesTheSameAnswers(long seed) {
        var log = randomLog(seed);
        try (var one = new Shelf(folder.resolve("one"), ALWAYS);
                var other = new Shelf(folder.resolve("other"), NEVER)) {
            log.feed(one.index, seed);
            log.feed(other.index, seed + 1_000);
            assertThat(one.answers()).isEqualTo(other.answers());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void aCopyOfTheFolderFromAnyMomentCatchesUp(long seed) throws IOException {
        var log = randomLog(seed);
        var random = new Random(seed);
        try (var live = new Shelf(folder.resolve("live"), ALWAYS)) {
            for (var crash = 0; crash < 4; crash++) {
                log.feed(live.index, seed + crash, 1 + random.nextInt(3));
                copy(folder.resolve("live"), folder.resolve("crash-" + crash));
            }
            log.feed(live.index, seed);
            for (var crash = 0; crash < 4; crash++) {
                try (var restarted = new Shelf(folder.resolve("crash-" + crash), NEVER)) {
                    log.feed(restarted.index, seed + 77);
                    assertThat(restarted.answers()).isEqualTo(live.answers());
                }
            }
        }
    }

    @Test
    void aDamagedOrDeletedFolderIsBuiltAgain() throws IOException {
        var log = randomLog(21);
        var place = folder.resolve("index");
        try (var first = new Shelf(place, NEVER)) {
            log.feed(first.index, 1);
        }
        for (var damage : List.of("flip", "truncate", "delete")) {
            damage(place, damage);
            try (var fresh = new Shelf(folder.resolve("fresh-" + damage), NEVER);
                    var again = new Shelf(place, NEVER)) {
                log.feed(fresh.index, 2);
                log.feed(again.index, 3);
                assertThat(again.answers()).as(damage).isEqualTo(fresh.answers());
            }
        }
    }

    @Test
    void aFolderThatVanishesUnderTheWriterHealsByItself() throws IOException {
        var log = randomLog(31);
        var place = folder.resolve("index");
        try (var running = new Shelf(place, ALWAYS);
                var fresh = new Shelf(folder.resolve("fresh"), NEVER)) {
            log.feed(running.index, 1, 2);
            deleteFiles(place);
            log.add(Topics.STORIES.record("late", Synthetic.story("late", 1, "en", "A late story")));
            log.feed(running.index, 2);
            log.feed(fresh.index, 3);
            assertThat(running.index.health().up()).isTrue();
            assertThat(running.answers()).isEqualTo(fresh.answers());
        }
    }

    @Test
    void whileItIsBuiltAgainTheLogIsStillFollowed() {
        var log = randomLog(41);
        log.add(Topics.STORIES.record("leaving", Synthetic.story("leaving", 1, "en", "A story about to leave")));
        log.add(Topics.STORIES.record("named", Synthetic.story("named", 1, "en", "Nurse Maria stayed")));
        try (var shelf = new Shelf(folder.resolve("index"), NEVER);
                var fresh = new Shelf(folder.resolve("fresh"), NEVER)) {
            log.feed(shelf.index, 1);
            assertThat(shelf.ids(Shelf.STEWARD, "q=leave")).containsExactly("leaving");
            shelf.index.rebuild();
            log.feed(shelf.index, 2);
            log.feed(shelf.next(), 3, 1);
            log.add(Topics.STORIES.record("leaving", null));
            log.add(Topics.STORIES.record("named", Synthetic.story("named", 2, "en", "Nurse [NAME 1] stayed")));
            log.feed(shelf.index, 4);
            assertThat(shelf.ids(Shelf.STEWARD, "q=leave")).isEmpty();
            assertThat(shelf.ids(Shelf.STEWARD, "q=Maria")).isEmpty();
            log.feed(shelf.next(), 5);
            log.add(Topics.STORIES.record("late", Synthetic.story("late", 1, "en", "A late story")));
            log.feed(shelf.index, 6);
            log.feed(fresh.index, 7);
            assertThat(shelf.answers()).isEqualTo(fresh.answers());
            assertThat(folder.resolve("index.next")).doesNotExist();
        }
        try (var later = new Shelf(folder.resolve("index"), NEVER);
                var fresh = new Shelf(folder.resolve("another"), NEVER)) {
            log.feed(later.index, 8);
            log.feed(fresh.index, 9);
            assertThat(later.answers()).isEqualTo(fresh.answers());
        }
    }

    /// What is built may hold a text that has to leave all files now.
    @Test
    void whoeverExpungesWhileItIsBuiltAgainHasItBegunOnceMore() {
        var log = randomLog(42);
        try (var shelf = new Shelf(folder.resolve("index"), NEVER)) {
            log.feed(shelf.index, 1);
            var before = shelf.answers();
            shelf.index.rebuild();
            log.feed(shelf.index, 2);
            var first = shelf.next();
            log.feed(first, 3, 1);
            var gone = shelf.index.expunge();
            log.feed(shelf.index, 4);
            assertThat(gone).isCompleted();
            assertThat(shelf.next()).isNotSameAs(first);
            log.feed(shelf.next(), 5);
            log.feed(shelf.index, 6);
            assertThat(shelf.answers()).isEqualTo(before);
        }
    }

    @Test
    void whatAnUnfinishedOneLeftBehindIsDeleted() throws IOException {
        var left = Files.createDirectory(folder.resolve("index.next"));
        Files.writeString(left.resolve("_0.cfs"), "words of a story");
        try (var shelf = new Shelf(folder.resolve("index"), NEVER)) {
            randomLog(43).feed(shelf.index, 1);
            assertThat(left).doesNotExist();
        }
    }

    @Test
    void anUnreadableRecordIsToldAndItsNeighboursAreThere() {
        var log = new Log();
        log.add(Topics.STORIES.record("good", Synthetic.story("good", 1, "en", "Before")));
        var good = Topics.STORIES.record("bad", Synthetic.story("bad", 1, "en", "unlucky"));
        log.add(new ProducerRecord<>(good.topic(), good.partition(), good.key(), new byte[] {1, 2, 3}));
        log.add(Topics.STORIES.record("fine", Synthetic.story("fine", 1, "en", "After")));
        try (var shelf = new Shelf(folder, NEVER)) {
            log.feed(shelf.index, 1);
            assertThat(shelf.unreadable).hasSize(1).first().asString().doesNotContain("unlucky");
            assertThat(shelf.search(Shelf.STEWARD, "q=").total()).isEqualTo(2);
        }
    }

    @Test
    void anOlderVersionNeverReplacesANewerAndATombstoneTakesTheTextAway() {
        var log = new Log();
        log.add(Topics.STORIES.record("one", Synthetic.story("one", 5, "en", "newest words")));
        log.add(Topics.STORIES.record("one", Synthetic.story("one", 3, "en", "ancient words")));
        log.add(Topics.CONSENTS.record("one", Synthetic.consent("one", true)));
        try (var shelf = new Shelf(folder, NEVER)) {
            log.feed(shelf.index, 1);
            assertThat(shelf.ids(Shelf.REVIEWER, "q=newest")).containsExactly("one");
            assertThat(shelf.ids(Shelf.REVIEWER, "q=ancient")).isEmpty();
            log.add(Topics.STORIES.record("one", null));
            log.feed(shelf.index, 1);
            assertThat(shelf.search(Shelf.STEWARD, "q=").total()).isZero();
            assertThat(shelf.library.story("one", Shelf.STEWARD)).isEmpty();
        }
    }

    @Test
    void aWithdrawnStoryIsGoneAtOnceAndForGoodWhateverComesLater() {
        var log = new Log();
        var story = Topics.STORIES.record("one", Synthetic.story("one", 1, "en", "words to forget"));
        var consent = Topics.CONSENTS.record("one", Synthetic.consent("one", true));
        log.add(story);
        log.add(consent);
        try (var shelf = new Shelf(folder, NEVER)) {
            log.feed(shelf.index, 1);
            assertThat(shelf.ids(Shelf.REVIEWER, "q=forget")).containsExactly("one");
            log.add(Topics.WITHDRAWALS.record("one", Synthetic.withdrawal("one")));
            log.feed(shelf.index, 2);
            assertThat(shelf.search(Shelf.STEWARD, "q=").total()).isZero();
            log.add(Topics.STORIES.record("one", Synthetic.story("one", 2, "en", "words to forget again")));
            log.add(Topics.SUGGESTIONS.record("one", Synthetic.suggestions("one", 2)));
            log.add(consent);
            log.feed(shelf.index, 3);
            assertThat(shelf.search(Shelf.STEWARD, "q=").total()).isZero();
            assertThat(shelf.library.story("one", Shelf.STEWARD)).isEmpty();
        }
    }

    @Test
    void theBytesOfAWithdrawnStoryLeaveTheFilesWhenAsked() throws Exception {
        var log = new Log();
        log.add(Topics.STORIES.record("one", Synthetic.story("one", 1, "en", "xylophonic quokkas")));
        log.add(Topics.STORIES.record("two", Synthetic.story("two", 1, "en", "a warm blanket")));
        try (var shelf = new Shelf(folder, ALWAYS)) {
            log.feed(shelf.index, 1);
            assertThat(IndexTraces.of(folder, Set.of("one"), Instant.MAX).found())
                    .isNotEmpty();
            log.add(Topics.WITHDRAWALS.record("one", Synthetic.withdrawal("one")));
            log.feed(shelf.index, 1);
            var asked = shelf.index.expunge();
            shelf.index.idle();
            assertThat(asked).isCompleted();
            assertThat(IndexTraces.of(folder, Set.of("one"), Instant.MAX).found())
                    .isEmpty();
            assertThat(shelf.ids(Shelf.STEWARD, "q=blanket")).containsExactly("two");
        }
    }

    private static Log randomLog(long seed) {
        var random = new Random(seed);
        var log = new Log();
        var texts = List.of("Een warme deken", "A warm blanket", "Twee dekens", "Nothing at all", "ziekenhuisbed");
        for (var event = 0; event < 150; event++) {
            var id = "story-" + random.nextInt(15);
            var version = 1 + random.nextInt(4);
            switch (random.nextInt(10)) {
                case 0, 1, 2, 3 ->
                    log.add(Topics.STORIES.record(
                            id, Synthetic.story(id, version, random.nextBoolean() ? "nl" : "en", texts.get(version))));
                case 4, 5 -> log.add(Topics.SUGGESTIONS.record(id, Synthetic.suggestions(id, version)));
                case 6 -> log.add(Topics.CONSENTS.record(id, Synthetic.consent(id, random.nextInt(4) > 0)));
                case 7, 8 -> log.add(decision(id, random));
                default -> {
                    if (random.nextInt(6) == 0) {
                        log.add(Topics.WITHDRAWALS.record(id, Synthetic.withdrawal(id)));
                    }
                    if (random.nextInt(3) == 0) {
                        log.add(Topics.STORIES.record(id, null));
                        log.add(Topics.SUGGESTIONS.record(id, null));
                        log.add(Topics.CONSENTS.record(id, null));
                    }
                }
            }
        }
        return log;
    }

    private static ProducerRecord<byte[], byte[]> decision(String id, Random random) {
        var at = Synthetic.NOON.plusSeconds(random.nextInt(50));
        var reviewer = List.of("rita", "ruben", "sam").get(random.nextInt(3));
        Decision made = Synthetic.decision(id, reviewer, at, random.nextBoolean() ? "yes" : "no", "respect");
        var act = random.nextInt(4) == 0 ? Synthetic.undo(made, at.plusSeconds(1)) : made;
        return Topics.DECISIONS.record(new StoryPart(id, act.getDecisionId()), act);
    }

    private static void damage(Path place, String how) throws IOException {
        switch (how) {
            case "flip" -> {
                var file = biggest(place);
                var bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 0x55;
                Files.write(file, bytes);
            }
            case "truncate" -> Files.write(segments(place), new byte[] {1, 2, 3});
            default -> deleteFiles(place);
        }
    }

    private static Path biggest(Path place) throws IOException {
        try (var files = Files.list(place)) {
            return files.max((one, other) ->
                            Long.compare(one.toFile().length(), other.toFile().length()))
                    .orElseThrow();
        }
    }

    private static Path segments(Path place) throws IOException {
        try (var files = Files.list(place)) {
            return files.filter(file -> file.getFileName().toString().startsWith("segments_"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void deleteFiles(Path place) throws IOException {
        try (var files = Files.list(place)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(place);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (var file : files.toList()) {
                if (!file.getFileName().toString().equals("write.lock")) {
                    Files.copy(file, to.resolve(file.getFileName()));
                }
            }
        }
    }
}
