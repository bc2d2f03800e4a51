package org.mangomoment.search.flag;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.mangomoment.schemas.Flag;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.log.Log;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.story.StoryView;

/// The flags of the log, one a story and colleague. Reviewers see their own, stewards all; others' flags are kept from
/// whoever has yet to decide on the story for the blind random sample. Thread-safe.
public final class Flags {
    private static final int LONGEST_REASON = 300;
    private static final Comparator<Flag> FIRST =
            Comparator.comparing(Flag::getAt).thenComparing(Flag::getAccount);

    private final Map<String, Map<String, Flag>> byStory = new ConcurrentHashMap<>();
    private final Library library;
    private final RandomSample sample;
    private final Log log;
    private final Clock clock;

    /// What came of the wish to flag a story; the sentence `flag.problem.ID` says why it is not flagged.
    public enum Flagging {
        /// It is flagged.
        FLAGGED,
        /// There is no such story for this reader.
        NO_STORY,
        /// The reason is longer than 300 characters.
        REASON
    }

    public Flags(Library library, RandomSample sample, Log log, Clock clock) {
        this.library = library;
        this.sample = sample;
        this.log = log;
        this.clock = clock;
    }

    /// Takes in a record of the log.
    public void apply(ConsumerRecord<byte[], byte[]> record) {
        var key = Topics.FLAGS.key(record);
        var flag = Topics.FLAGS.value(record);
        byStory.compute(key.storyId(), (_, known) -> {
            var flags = known == null ? new ConcurrentHashMap<String, Flag>() : known;
            if (flag == null) {
                flags.remove(key.partId());
            } else {
                flags.put(key.partId(), flag);
            }
            return flags.isEmpty() ? null : flags;
        });
    }

    /// A reader's own flag on a story; empty when they have not flagged it.
    public Optional<Flag> byReader(String storyId, Reader who) {
        return Optional.ofNullable(byStory.getOrDefault(storyId, Map.of()).get(who.account()));
    }

    /// The flags on a story that a reader may see, the oldest first.
    public List<Flag> of(StoryView story, Reader who) {
        var all = who.role() == Role.STEWARD && !sample.covers(story, who);
        return byStory.getOrDefault(story.id(), Map.of()).values().stream()
                .filter(flag -> all || flag.getAccount().equals(who.account()))
                .sorted(FIRST)
                .toList();
    }

    /// Flagged stories that a reader may see, the one with the oldest flag first.
    public List<FlaggedStory> visibleTo(Reader who) {
        return flagged(who).toList();
    }

    /// Of these, what a reader has not decided on. What the random sample waits for is left out, since nobody picks
    /// from it; so are stories in quarantine.
    public List<StoryView> toDecide(Reader who) {
        return flagged(who)
                .map(FlaggedStory::story)
                .filter(story -> !story.quarantined() && !sample.waits(story) && !RandomSample.decided(story, who))
                .toList();
    }

    /// Flags a story, or changes the reason; returns when that is durable.
    public Flagging flag(String storyId, String reason, Reader who) {
        var why = reason.strip();
        if (library.story(storyId, who).isEmpty()) {
            return Flagging.NO_STORY;
        }
        if (why.length() > LONGEST_REASON) {
            return Flagging.REASON;
        }
        var at = byReader(storyId, who)
                .map(Flag::getAt)
                .orElseGet(() -> clock.instant().truncatedTo(ChronoUnit.MILLIS));
        var flag = new Flag(storyId, who.account(), why, at);
        var _ = log.publish(Topics.FLAGS.record(new StoryPart(storyId, who.account()), flag));
        return Flagging.FLAGGED;
    }

    /// Takes a flag off; returns when that is durable.
    ///
    /// @param account whose flag: a reader's own, or for stewards anybody's
    /// @return false when the reader sees no such flag
    public boolean takeOff(String storyId, String account, Reader who) {
        var known = library.story(storyId, who).stream()
                .flatMap(story -> of(story, who).stream())
                .anyMatch(flag -> flag.getAccount().equals(account) && mayTakeOff(flag, who));
        if (known) {
            var _ = log.publish(Topics.FLAGS.record(new StoryPart(storyId, account), null));
        }
        return known;
    }

    /// Whether a reader may take a flag off: whoever put it on, and stewards.
    public static boolean mayTakeOff(Flag flag, Reader who) {
        return who.role() == Role.STEWARD || flag.getAccount().equals(who.account());
    }

    private Stream<FlaggedStory> flagged(Reader who) {
        return byStory.keySet().stream()
                .filter(id -> who.role() == Role.STEWARD || byReader(id, who).isPresent())
                .flatMap(id -> library.story(id, who).stream())
                .map(story -> new FlaggedStory(story, of(story, who)))
                .filter(story -> !story.flags().isEmpty())
                .sorted(Comparator.comparing(FlaggedStory::first, FIRST)
                        .thenComparing(flagged -> flagged.story().id()));
    }
}
