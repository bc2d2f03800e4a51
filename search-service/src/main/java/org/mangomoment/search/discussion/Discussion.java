package org.mangomoment.search.discussion;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.mangomoment.schemas.DiscussionAct;
import org.mangomoment.schemas.StoryNote;

/// What was said of one story.
///
/// @param notes the oldest first
public record Discussion(String storyId, List<StoryNote> notes) {
    public Discussion {
        notes = List.copyOf(notes);
    }

    static Discussion of(String storyId, Collection<StoryNote> notes) {
        return new Discussion(
                storyId,
                notes.stream()
                        .sorted(Comparator.comparing(StoryNote::getAt).thenComparing(StoryNote::getNoteId))
                        .toList());
    }

    /// Whether it waits for an answer: the last entry is a note.
    public boolean isOpen() {
        return !notes.isEmpty() && notes.getLast().getAct() == DiscussionAct.NOTE;
    }

    /// How many entries say something.
    public long said() {
        return notes.stream().filter(note -> !note.getText().isEmpty()).count();
    }
}
