package org.mangomoment.search.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.Flag;
import org.mangomoment.schemas.SamplingDesign;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.flag.Flags.Flagging;
import org.mangomoment.search.quote.OneShelf;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.sample.SamplingDesigns;
import org.mangomoment.search.story.StoryView;

/// Who sees which flags, and what is served of them.
class FlagsTest {
    private static final Reader RITA = new Reader("rita", Role.REVIEWER);
    private static final Reader RUBEN = new Reader("ruben", Role.REVIEWER);
    private static final Reader STEWARD = new Reader("sam", Role.STEWARD);

    private final OneShelf shelf = new OneShelf();
    private final Flags flags = flags(0);

    @BeforeEach
    void stories() {
        put("one", true);
        put("two", true);
    }

    @Test
    void reviewersSeeTheirOwnFlagsAndStewardsAll() {
        assertThat(flags.flag("one", " Ironie? ", RITA)).isEqualTo(Flagging.FLAGGED);
        assertThat(flags.flag("two", "", RUBEN)).isEqualTo(Flagging.FLAGGED);
        assertThat(flags.flag("one", "", RUBEN)).isEqualTo(Flagging.FLAGGED);
        assertThat(flagged(flags, RITA)).containsExactly("one");
        assertThat(flags.of(story("one"), RITA)).extracting(Flag::getReason).containsExactly("Ironie?");
        assertThat(flagged(flags, RUBEN)).containsExactly("one", "two");
        assertThat(flagged(flags, STEWARD)).containsExactly("one", "two");
        assertThat(flags.of(story("one"), STEWARD)).extracting(Flag::getAccount).containsExactly("rita", "ruben");
    }

    @Test
    void whatAReaderHasDecidedIsServedToThemNoMoreAndStaysInTheList() {
        flags.flag("one", "", RITA);
        assertThat(flags.toDecide(RITA)).extracting(StoryView::id).containsExactly("one");
        put("one", true, Synthetic.decision("one", "rita", Synthetic.NOON, "yes"));
        assertThat(flags.toDecide(RITA)).isEmpty();
        assertThat(flagged(flags, RITA)).containsExactly("one");
        assertThat(flags.toDecide(STEWARD)).extracting(StoryView::id).containsExactly("one");
    }

    @Test
    void nobodyPicksFromTheRandomSampleAndWhoHasYetToDecideBlindSeesNoFlagOfOthers() {
        var sampled = flags(1);
        sampled.flag("one", "", RITA);
        assertThat(sampled.toDecide(RITA)).isEmpty();
        assertThat(sampled.toDecide(STEWARD)).isEmpty();
        assertThat(flagged(sampled, RITA)).as("her own").containsExactly("one");
        assertThat(flagged(sampled, STEWARD)).isEmpty();
        assertThat(sampled.takeOff("one", "rita", STEWARD)).isFalse();
        put("one", true, Synthetic.decision("one", "sam", Synthetic.NOON, "yes"));
        assertThat(flagged(sampled, STEWARD)).as("has decided").containsExactly("one");
    }

    @Test
    void whoeverPutItOnAndStewardsTakeAFlagOff() {
        flags.flag("one", "", RITA);
        flags.flag("two", "", RITA);
        assertThat(flags.takeOff("one", "rita", RUBEN)).isFalse();
        assertThat(flags.takeOff("one", "rita", RITA)).isTrue();
        assertThat(flags.takeOff("two", "rita", STEWARD)).isTrue();
        assertThat(flagged(flags, STEWARD)).isEmpty();
        assertThat(flags.takeOff("two", "rita", STEWARD)).isFalse();
    }

    @Test
    void aReasonIsShortAndAStoryIsThere() {
        assertThat(flags.flag("one", "x".repeat(301), RITA)).isEqualTo(Flagging.REASON);
        assertThat(flags.flag("one", "x".repeat(300), RITA)).isEqualTo(Flagging.FLAGGED);
        assertThat(flags.flag("three", "", RITA)).isEqualTo(Flagging.NO_STORY);
    }

    @Test
    void whatIsWithdrawnOrInQuarantineIsFlaggedNoMore() {
        flags.flag("one", "", RITA);
        put("one", false);
        assertThat(flagged(flags, RITA)).isEmpty();
        assertThat(flags.toDecide(STEWARD)).isEmpty();
        assertThat(flagged(flags, STEWARD)).containsExactly("one");
        flags.apply(read(Topics.FLAGS.record(new StoryPart("one", "rita"), null)));
        assertThat(flagged(flags, STEWARD)).isEmpty();
    }

    private static List<String> flagged(Flags flags, Reader who) {
        return flags.visibleTo(who).stream()
                .map(flagged -> flagged.story().id())
                .toList();
    }

    private StoryView story(String id) {
        return Objects.requireNonNull(shelf.stored.get(id));
    }

    private void put(String id, boolean research, Decision... decisions) {
        shelf.stored.put(
                id,
                new StoryView(
                        Synthetic.story(id, 1, "nl", "Zij bracht een deken."),
                        null,
                        Synthetic.consent(id, research),
                        List.of(decisions)));
    }

    private Flags flags(double drawn) {
        var design = new SamplingDesign(1, Instant.EPOCH, "a seed of a test", drawn, 2, true, "settings");
        var made = new AtomicReference<Flags>();
        var flags = new Flags(
                shelf,
                new RandomSample(() -> new SamplingDesigns(List.of(design))),
                record -> {
                    Objects.requireNonNull(made.get()).apply(read(record));
                    return true;
                },
                Clock.fixed(Synthetic.NOON, ZoneOffset.UTC));
        made.set(flags);
        return flags;
    }

    private static ConsumerRecord<byte[], byte[]> read(ProducerRecord<byte[], byte[]> record) {
        return new ConsumerRecord<>(record.topic(), 0, 0, record.key(), record.value());
    }
}
