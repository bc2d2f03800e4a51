package org.mangomoment.classifier.topology;

import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Submission;

/// What people hid in each story by hand, as prints of the words, in a store: so that the same words stay hidden when a
/// later text of the story comes.
final class HiddenByHand {
    private final KeyValueStore<String, String> store;

    HiddenByHand(KeyValueStore<String, String> store) {
        this.store = store;
    }

    /// What is kept of a story: when its text was received, what its earlier texts left to it, and what is hidden in
    /// it.
    private record Kept(String received, String carried, String hidden) {
        static @Nullable Kept read(@Nullable String written) {
            var parts = written == null ? new String[0] : written.split(";", -1);
            return parts.length == 3 ? new Kept(parts[0], parts[1], parts[2]) : null;
        }

        String written() {
            return received + ";" + carried + ";" + hidden;
        }
    }

    /// Prints of words that were hidden in texts before this one.
    List<String> before(Submission submission) {
        var kept = Kept.read(store.get(submission.getStoryId()));
        return kept == null
                ? List.of()
                : prints(kept.received().equals(received(submission)) ? kept.carried() : kept.hidden());
    }

    /// @param before what was hidden before this text
    /// @param now    what is hidden in it
    void keep(Submission submission, List<String> before, List<String> now) {
        if (before.isEmpty() && now.isEmpty()) {
            return;
        }
        var kept = new Kept(received(submission), String.join(",", before), String.join(",", now));
        store.put(submission.getStoryId(), kept.written());
    }

    void forget(String storyId) {
        store.delete(storyId);
    }

    private static String received(Submission submission) {
        return Long.toString(submission.getReceivedAt().toEpochMilli());
    }

    private static List<String> prints(String joined) {
        return Stream.of(joined.split(",")).filter(print -> !print.isEmpty()).toList();
    }
}
