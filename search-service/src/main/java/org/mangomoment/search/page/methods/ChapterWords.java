package org.mangomoment.search.page.methods;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mangomoment.search.page.frame.Frame;
import org.mangomoment.search.page.methods.Chapter.Block;
import org.mangomoment.search.page.methods.Chapter.Paragraph;
import org.mangomoment.search.page.methods.Chapter.Table;

/// Chapters and their blocks in words of the reader's language.
record ChapterWords(Frame frame) {
    Chapter chapter(String id, Block... blocks) {
        return new Chapter(id, frame.say("methods." + id), frame.words().value("methods.items", id), List.of(blocks));
    }

    Paragraph say(String key, Object... values) {
        return new Paragraph(frame.say(key, values));
    }

    /// A table, or a sentence when it has no rows.
    ///
    /// @param caption key of its sentence
    /// @param head    keys of sentences
    Block table(String caption, List<String> head, List<List<String>> rows) {
        return rows.isEmpty()
                ? new Paragraph(frame.say("methods.none", frame.say(caption)))
                : new Table(
                        frame.say(caption),
                        head.stream().map(key -> frame.say(key)).toList(),
                        rows);
    }

    /// Rows of how often each value of a field was counted.
    List<List<String>> counted(String field, Map<String, Long> counts) {
        return new TreeMap<>(counts)
                .entrySet().stream()
                        .map(entry ->
                                List.of(frame.words().value(field, entry.getKey()), frame.number(entry.getValue())))
                        .toList();
    }

    String number(long number) {
        return frame.number(number);
    }
}
