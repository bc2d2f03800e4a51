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
import org.mangomoment.schemas.EvidenceSpan;
import org.mangomoment.search.story.EvidenceSpans;
import org.mangomoment.search.story.StoryView;

/// The passages of a story that reviewers marked, in a column: reading them there is many times as fast as reading the
/// decisions of every story. Only stories with marked passages have a value.
final class MarkedPassages {
    private static final String FIELD = "marked-passages";
    private static final String BETWEEN = "\u001F";

    private MarkedPassages() {}

    /// How they are written: a passage that several reviewers marked is one.
    static void write(StoryView story, Document document) {
        var text = story.text();
        var marked = story.verdicts().current().stream()
                .flatMap(decision -> EvidenceSpans.of(decision, story).stream())
                .filter(span -> EvidenceSpans.lies(span, text))
                .toList();
        if (!marked.isEmpty()) {
            var written = EvidenceSpans.joined(marked).stream()
                    .map(span -> span.getStart() + " " + span.getEnd() + " " + span.getDimension())
                    .collect(Collectors.joining(BETWEEN));
            document.add(new BinaryDocValuesField(FIELD, new BytesRef(written)));
        }
    }

    /// The column of a segment; it is read in the order of the documents.
    static BinaryDocValues column(LeafReader segment) throws IOException {
        return DocValues.getBinary(segment, FIELD);
    }

    /// What stands in a column.
    static List<EvidenceSpan> read(BytesRef value) {
        return Stream.of(value.utf8ToString().split(BETWEEN, -1))
                .map(written -> written.split(" ", 3))
                .map(parts -> new EvidenceSpan(parts[2], Integer.parseInt(parts[0]), Integer.parseInt(parts[1])))
                .toList();
    }
}
