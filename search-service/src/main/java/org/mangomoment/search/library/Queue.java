package org.mangomoment.search.library;

import java.util.Arrays;
import java.util.Locale;

/// In which order undecided stories are served to a reviewer; never one that this reviewer has decided.
public enum Queue {
    /// Where a score is nearest to its threshold first.
    UNCERTAIN,
    /// Longest waiting first.
    OLDEST,
    /// Drawn at random when it is asked for; also stories that one other reviewer has decided.
    RANDOM,
    /// Reviewers differ; for adjudication.
    DISPUTED,
    /// The random sample, which was drawn before: stories that still need decisions, those with some first.
    /// The other queues leave them out, and go on with them when they are empty.
    SAMPLE;

    /// Lower case.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The queue with an id; [#UNCERTAIN] for every other word.
    public static Queue of(String id) {
        return Arrays.stream(values())
                .filter(queue -> queue.id().equals(id))
                .findFirst()
                .orElse(UNCERTAIN);
    }
}
