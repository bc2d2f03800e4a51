package org.mangomoment.search.deposit;

import java.util.List;
import java.util.TreeSet;
import org.mangomoment.search.story.StoryView;

/// What went into a deposit, counted while it is written. Used by one thread.
final class DepositCounts {
    private final TreeSet<String> models = new TreeSet<>();
    private long stories;
    private long leftOut;

    void add(StoryView story) {
        stories++;
        if (story.suggestions() != null) {
            models.add(story.suggestions().getModelId());
        }
    }

    void leftOut(int more) {
        leftOut += more;
    }

    /// Stories in it.
    long stories() {
        return stories;
    }

    /// Stories that were found and whose tellers did not allow the purpose.
    long leftOut() {
        return leftOut;
    }

    /// Models whose suggestions are in it.
    List<String> models() {
        return List.copyOf(models);
    }
}
