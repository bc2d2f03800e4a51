package org.mangomoment.search.synonym;

import java.util.ArrayList;
import java.util.List;

/// A list of synonyms: a group a line, `#` begins a comment.
final class SynonymFile {
    private static final int MOST_GROUPS = 10_000;
    private static final int MOST_WORDS = 50;

    private SynonymFile() {}

    /// @throws IllegalArgumentException when a line cannot be read; it names the line, not what stands there
    static List<SynonymGroup> read(String text) {
        var groups = new ArrayList<SynonymGroup>();
        var number = 0;
        for (var line : text.lines().toList()) {
            number++;
            var written = line.replaceFirst("#.*", "").replace("\uFEFF", "").strip();
            if (!written.isEmpty()) {
                groups.add(group(number, written));
            }
        }
        if (groups.size() > MOST_GROUPS) {
            throw new IllegalArgumentException(groups.size() + " groups of synonyms; expected at most " + MOST_GROUPS);
        }
        return List.copyOf(groups);
    }

    private static SynonymGroup group(int number, String line) {
        try {
            var group = SynonymGroup.of(line);
            if (group.words().size() > MOST_WORDS) {
                throw new IllegalArgumentException("more than " + MOST_WORDS + " words");
            }
            return group;
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("Line " + number + " of the synonyms: " + wrong.getMessage(), wrong);
        }
    }
}
