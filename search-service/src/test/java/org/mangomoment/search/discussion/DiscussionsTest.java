package org.mangomoment.search.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.SamplingDesign;
import org.mangomoment.schemas.Selection;
import org.mangomoment.schemas.StoryNote;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.sample.SamplingDesigns;
import org.mangomoment.search.story.StoryView;

/// A discussion over the life of a story: opened, closed, opened again, removed, erased.
class DiscussionsTest {
    private static final Reader RITA = new Reader("rita", Role.REVIEWER);
    private static final Reader RUBEN = new Reader("ruben", Role.REVIEWER);
    private static final Reader STEWARD = new Reader("sam", Role.STEWARD);
    private static final Reader RESEARCHER = new Reader("rosa", Role.RESEARCHER);

    private final OneStory library = new OneStory();
    private final AtomicLong seconds = new AtomicLong();
    private final Discussions open = discussions(0);

    @Test
    void aNoteOpensItSomebodyClosesItAndTheNextNoteOpensItAgain() {
        library.story = story(true);
        assertThat(open.close("s", RITA)).isEqualTo(Saying.CLOSED);
        assertThat(open.write("s", null, " Is dit gepland? ", RITA)).isEqualTo(Saying.WRITTEN);
        assertThat(discussion(RUBEN).isOpen()).isTrue();
        assertThat(discussion(RUBEN).notes()).extracting(StoryNote::getText).containsExactly("Is dit gepland?");
        assertThat(open.open(RESEARCHER, 200)).extracting(Discussion::storyId).containsExactly("s");
        assertThat(open.close("s", RUBEN)).isEqualTo(Saying.WRITTEN);
        assertThat(discussion(RITA).isOpen()).isFalse();
        assertThat(open.open(RITA, 200)).isEmpty();
        assertThat(open.write("s", null, "Toch niet.", RUBEN)).isEqualTo(Saying.WRITTEN);
        assertThat(open.open(RITA, 200)).hasSize(1);
        assertThat(discussion(RITA).said()).isEqualTo(2);
    }

    @Test
    void aFormThatIsSentTwiceIsOneNote() {
        library.story = story(true);
        var form = "0c3f7f0e-6d3a-4f0e-9a51-7a2e6a1f4b10";
        for (var time = 0; time < 2; time++) {
            assertThat(open.write("s", form, "Is dit gepland?", RITA)).isEqualTo(Saying.WRITTEN);
        }
        assertThat(discussion(RITA).notes()).hasSize(1);
        assertThat(open.write("s", form, "Toch niet.", RITA)).isEqualTo(Saying.WRITTEN);
        assertThat(open.write("s", form, "Toch niet.", RUBEN)).isEqualTo(Saying.WRITTEN);
        assertThat(discussion(RITA).notes()).as("other words, another author").hasSize(3);
    }

    @Test
    void aNoteHasSomeWordsAndNotTooMany() {
        library.story = story(true);
        assertThat(open.write("s", null, "  ", RITA)).isEqualTo(Saying.TEXT);
        assertThat(open.write("s", null, "x".repeat(2_001), RITA)).isEqualTo(Saying.TEXT);
        assertThat(open.write("s", null, "x".repeat(2_000), RITA)).isEqualTo(Saying.WRITTEN);
        for (var number = 1; number < 500; number++) {
            assertThat(open.write("s", null, "more", RITA)).isEqualTo(Saying.WRITTEN);
        }
        assertThat(open.write("s", null, "more", RITA)).isEqualTo(Saying.FULL);
    }

    @Test
    void whoStillHasToDecideBlindNeitherReadsNorWrites() {
        var blind = discussions(1);
        library.story = story(true);
        assertThat(blind.write("s", null, "Een hint.", RESEARCHER))
                .as("decides on nothing")
                .isEqualTo(Saying.WRITTEN);
        assertThat(blind.of(library.story, RITA)).isEmpty();
        assertThat(blind.open(RITA, 200)).isEmpty();
        assertThat(blind.write("s", null, "Ik denk ja.", RITA)).isEqualTo(Saying.NOT_YET);
        assertThat(blind.close("s", RITA)).isEqualTo(Saying.NOT_YET);
        var decided = Decision.newBuilder(Synthetic.decision("s", "rita", Synthetic.NOON, "yes"))
                .setSelection(Selection.RANDOM_SAMPLE)
                .build();
        library.story = new StoryView(
                library.story.story(), library.story.suggestions(), library.story.consent(), List.of(decided));
        assertThat(blind.of(library.story, RITA)).as("has decided").isPresent();
        assertThat(blind.of(library.story, RUBEN)).as("has not").isEmpty();
        assertThat(blind.open(RITA, 200)).hasSize(1);
    }

    @Test
    void onlyItsAuthorAndStewardsRemoveANote() {
        library.story = story(true);
        open.write("s", null, "Van Rita", RITA);
        open.write("s", null, "Ook van Rita", RITA);
        var notes = discussion(RITA).notes();
        assertThat(open.remove("s", notes.getFirst().getNoteId(), RUBEN)).isFalse();
        assertThat(open.remove("s", notes.getFirst().getNoteId(), RITA)).isTrue();
        assertThat(open.remove("s", notes.getLast().getNoteId(), STEWARD)).isTrue();
        assertThat(discussion(RITA).notes()).isEmpty();
        assertThat(open.remove("s", "none", STEWARD)).isFalse();
    }

    @Test
    void whatIsWithdrawnOrInQuarantineIsDiscussedNoMore() {
        library.story = story(true);
        open.write("s", null, "Een bericht", RITA);
        library.story = story(false);
        assertThat(open.open(RITA, 200)).isEmpty();
        assertThat(open.open(STEWARD, 200)).hasSize(1);
        assertThat(open.write("s", null, "Nog een", RITA)).isEqualTo(Saying.NOT_YET);
        var note = discussion(STEWARD).notes().getFirst().getNoteId();
        open.apply(read(Topics.STORY_NOTES.record(new StoryPart("s", note), null)));
        assertThat(open.open(STEWARD, 200)).isEmpty();
        assertThat(discussion(STEWARD).notes()).isEmpty();
    }

    @Test
    void noMoreStoriesAreLookedUpThanAreListed() {
        for (var id : List.of("older", "old", "s")) {
            library.story = new StoryView(
                    Synthetic.story(id, 1, "nl", "Een deken."), null, Synthetic.consent(id, true), List.of());
            open.write(id, null, "Een bericht", RITA);
        }
        library.lookedUp = 0;
        assertThat(open.open(RITA, 1)).extracting(Discussion::storyId).containsExactly("s");
        assertThat(library.lookedUp).isEqualTo(1);
    }

    private Discussion discussion(Reader who) {
        return open.of(Optional.ofNullable(library.story).orElseThrow(), who).orElseThrow();
    }

    private Discussions discussions(double drawn) {
        var design = new SamplingDesign(1, Instant.EPOCH, "a seed of a test", drawn, 2, true, "settings");
        var sample = new RandomSample(() -> new SamplingDesigns(List.of(design)));
        var made = new AtomicReference<Discussions>();
        var discussions = new Discussions(
                library,
                sample,
                record -> {
                    Optional.ofNullable(made.get()).orElseThrow().apply(read(record));
                    return true;
                },
                ticking());
        made.set(discussions);
        return discussions;
    }

    /// A second later every time it is asked.
    private Clock ticking() {
        return new Clock() {
            @Override
            public Instant instant() {
                return Synthetic.NOON.plusSeconds(seconds.incrementAndGet());
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private static StoryView story(boolean research) {
        return new StoryView(
                Synthetic.story("s", 1, "nl", "Zij bracht een deken."),
                null,
                Synthetic.consent("s", research),
                List.of());
    }

    private static ConsumerRecord<byte[], byte[]> read(ProducerRecord<byte[], byte[]> record) {
        return new ConsumerRecord<>(record.topic(), 0, 0, record.key(), record.value());
    }
}
