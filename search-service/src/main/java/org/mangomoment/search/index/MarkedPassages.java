package org.mangomoment.search.index;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;
import org.mangomoment.runtime.text.Rewritten;
import org.mangomoment.search.story.EvidenceSpans;
import org.mangomoment.search.story.StoryView;
import org.mangomoment.search.vocabulary.RunningWords;

/// The passages of a story that reviewers marked, in a column: reading them there is many times as fast as reading the
/// decisions and the text of every story. Only stories with marked passages have a value.
final class MarkedPassages {
    private static final String FIELD = "marked-passages";
    private static final String BETWEEN = "\u001F";

    private MarkedPassages() {}

    /// One of them.
    ///
    /// @param dimension that it speaks for
    /// @param text      with a sign for each letter of a placeholder
    record Passage(String dimension, String text) {}

    /// How they are written: a passage that several reviewers marked is one.
    static void write(StoryView story, Document document) {
        var hidden = story.redactions().stream()
                .map(place -> new Rewritten.Place(place.getStart(), place.getEnd()))
                .toList();
        var text = TextField.hiding(story.text(), hidden, RunningWords.HIDDEN);
        var marked = story.verdicts().current().stream()
                .flatMap(decision -> EvidenceSpans.of(decision, story).stream())
                .filter(span -> EvidenceSpans.lies(span, text))
                .toList();
        if (!marked.isEmpty()) {
            var written = EvidenceSpans.joined(marked).stream()
                    .map(span -> span.getDimension()
                            + BETWEEN
                            + text.substring(span.getStart(), span.getEnd()).replace(BETWEEN, " "))
                    .collect(Collectors.joining(BETWEEN));
            document.add(new BinaryDocValuesField(FIELD, new BytesRef(written)));
        }
    }

    /// The column of a segment; it is read in the order of the documents.
    static BinaryDocValues column(LeafReader segment) throws IOException {
        return DocValues.getBinary(segment, FIELD);
    }

    /// What stands in a column.
    static List<Passage> read(BytesRef value) {
        var parts = value.utf8ToString().split(BETWEEN, -1);
        return Stream.iterate(0, at -> at + 1 < parts.length, at -> at + 2)
                .map(at -> new Passage(parts[at], parts[at + 1]))
                .toList();
    }
}
