package org.mangomoment.allinone.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What became of the lines of an import. Not thread-safe.
public final class ImportCounts {
    /// A line that was not taken.
    ///
    /// @param file   the file's name
    /// @param line   where the story begins, from 1
    /// @param reason what was found and what was expected, without the content
    public record Problem(String file, long line, String reason) {}

    /// A file of which something was not read.
    ///
    /// @param file    the file's name
    /// @param columns columns that nothing reads
    public record Unused(String file, List<String> columns) {
        public Unused {
            columns = List.copyOf(columns);
        }
    }

    /// Something to be said of a file.
    ///
    /// @param file the file's name
    /// @param said what was found and what to do, or how it was read
    public record Said(String file, String said) {}

    private final List<Problem> problems = new ArrayList<>();
    private final List<Unused> unused = new ArrayList<>();
    private final List<Said> unread = new ArrayList<>();
    private final List<Said> notes = new ArrayList<>();
    private final Map<String, Long> warnings = new TreeMap<>();
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

    void unused(String file, List<String> columns) {
        if (!columns.isEmpty()) {
            unused.add(new Unused(file, columns));
        }
    }

    void unread(String file, String reason) {
        unread.add(new Said(file, reason));
    }

    void noted(String file, List<String> sentences) {
        sentences.forEach(sentence -> notes.add(new Said(file, sentence)));
    }

    void warned(String warning) {
        warnings.merge(warning, 1L, Long::sum);
    }

    /// Columns that nothing reads, by file.
    public List<Unused> unused() {
        return List.copyOf(unused);
    }

    /// Files that could not be read to their end.
    public List<Said> unread() {
        return List.copyOf(unread);
    }

    /// How files were read that are not as one would expect.
    public List<Said> notes() {
        return List.copyOf(notes);
    }

    /// What was told with stories, not understood and left out, and how often; the field and the finding.
    public Map<String, Long> warnings() {
        return new TreeMap<>(warnings);
    }

    /// True when every line of every file was taken.
    public boolean complete() {
        return problems.isEmpty() && unread.isEmpty();
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
