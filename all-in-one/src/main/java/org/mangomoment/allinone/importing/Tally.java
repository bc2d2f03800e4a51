package org.mangomoment.allinone.importing;

import java.util.ArrayList;
import java.util.List;

/// What became of the lines of an import. Not thread-safe.
public final class Tally {
    /// A line that was not taken.
    ///
    /// @param file   the file's name
    /// @param line   where the story begins, from 1
    /// @param reason what was found and what was expected, without the content
    public record Problem(String file, long line, String reason) {}

    private final List<Problem> problems = new ArrayList<>();
    private long accepted;
    private long repeated;

    void accepted() {
        accepted++;
    }

    void repeated() {
        repeated++;
    }

    void refused(Problem problem) {
        problems.add(problem);
    }

    /// Stories that are new.
    public long countAccepted() {
        return accepted;
    }

    /// Stories that were there already.
    public long countRepeated() {
        return repeated;
    }

    /// Lines that were not taken, in order.
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /// All lines so far.
    public long lines() {
        return accepted + repeated + problems.size();
    }
}
