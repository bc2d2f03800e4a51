package org.mangomoment.search.discussion;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.DiscussionAct;
import org.mangomoment.schemas.StoryNote;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.log.FormId;
import org.mangomoment.search.log.Log;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.story.StoryView;

/// The discussions of the log. Like colleagues' decisions they are kept from whoever has yet to decide on
/// the story for the blind random sample, who can neither read nor write them. Thread-safe.
public final class Discussions {
    private static final int LONGEST_NOTE = 2_000;
    private static final int MOST_NOTES = 500;

    private final Map<String, Map<String, StoryNote>> byStory = new ConcurrentHashMap<>();
    private final Library library;
    private final RandomSample sample;
    private final Log log;
    private final Clock clock;

    public Discussions(Library library, RandomSample sample, Log log, Clock clock) {
        this.library = library;
        this.sample = sample;
        this.log = log;
        this.clock = clock;
    }

    /// Takes in a record of the log.
    public void apply(ConsumerRecord<byte[], byte[]> record) {
        var key = Topics.STORY_NOTES.key(record);
        var note = Topics.STORY_NOTES.value(record);
        byStory.compute(key.storyId(), (_, known) -> {
            var notes = known == null ? new ConcurrentHashMap<String, StoryNote>() : known;
            if (note == null) {
                notes.remove(key.partId());
            } else {
                notes.put(key.partId(), note);
            }
            return notes.isEmpty() ? null : notes;
        });
    }

    /// What was said of a story; empty while it is kept from the reader.
    public Optional<Discussion> of(StoryView story, Reader who) {
        return sample.covers(story, who)
                ? Optional.empty()
                : Optional.of(Discussion.of(
                        story.id(), byStory.getOrDefault(story.id(), Map.of()).values()));
    }

    /// The open ones that a reader may see, at most so many, the one with the newest note first. No more
    /// stories are looked up than that takes.
    public List<Discussion> open(Reader who, int most) {
        return byStory.entrySet().stream()
                .map(entry -> Discussion.of(entry.getKey(), entry.getValue().values()))
                .filter(Discussion::isOpen)
                .sorted(Comparator.comparing(
                                (Discussion one) -> one.notes().getLast().getAt())
                        .reversed()
                        .thenComparing(Discussion::storyId))
                .filter(one -> library.story(one.storyId(), who)
                        .filter(story -> !sample.covers(story, who))
                        .isPresent())
                .limit(most)
                .toList();
    }

    /// Writes a note, which opens the discussion; returns when it is durable. The same text of the same form is one
    /// note, however often it is sent.
    ///
    /// @param form as [FormId] takes it
    public Saying write(String storyId, @Nullable String form, String text, Reader who) {
        var discussion = library.story(storyId, who).flatMap(story -> of(story, who));
        var said = text.strip();
        if (discussion.isEmpty()) {
            return Saying.NOT_YET;
        }
        if (said.isEmpty() || said.length() > LONGEST_NOTE) {
            return Saying.TEXT;
        }
        var id = FormId.of(form, who.account(), List.of(storyId, "note", said));
        if (discussion.get().notes().stream().anyMatch(note -> note.getNoteId().equals(id))) {
            return Saying.WRITTEN;
        }
        if (discussion.get().notes().size() >= MOST_NOTES) {
            return Saying.FULL;
        }
        publish(storyId, id, DiscussionAct.NOTE, said, who);
        return Saying.WRITTEN;
    }

    /// Closes an open discussion; returns when that is durable. The next note opens it again.
    public Saying close(String storyId, Reader who) {
        var discussion = library.story(storyId, who).flatMap(story -> of(story, who));
        if (discussion.isEmpty()) {
            return Saying.NOT_YET;
        }
        if (!discussion.get().isOpen()) {
            return Saying.CLOSED;
        }
        var closed = discussion.get().notes().getLast().getNoteId();
        publish(storyId, FormId.of(closed, who.account(), List.of(storyId, "close")), DiscussionAct.CLOSE, "", who);
        return Saying.WRITTEN;
    }

    /// Removes a note of one's own, or for stewards anybody's; returns when its bytes are on their way out.
    ///
    /// @return false when the reader has no such note
    public boolean remove(String storyId, String noteId, Reader who) {
        var note = library.story(storyId, who)
                .flatMap(story -> of(story, who))
                .flatMap(discussion -> discussion.notes().stream()
                        .filter(one -> one.getNoteId().equals(noteId))
                        .findFirst());
        if (note.filter(one -> mayRemove(one, who)).isEmpty()) {
            return false;
        }
        var _ = log.publish(Topics.STORY_NOTES.record(new StoryPart(storyId, noteId), null));
        return true;
    }

    /// Whether a reader may remove a note: whoever wrote it, and stewards.
    public static boolean mayRemove(StoryNote note, Reader who) {
        return who.role() == Role.STEWARD || note.getAuthor().equals(who.account());
    }

    private void publish(String storyId, String id, DiscussionAct act, String text, Reader who) {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var note = new StoryNote(id, storyId, who.account(), act, text, at);
        var _ = log.publish(Topics.STORY_NOTES.record(new StoryPart(storyId, id), note));
    }
}
