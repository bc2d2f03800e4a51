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
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.mangomoment.runtime.text.Placeholder;
import org.mangomoment.runtime.text.Rewritten;
import org.mangomoment.schemas.ConsentPurpose;
import org.mangomoment.search.library.Span;
import org.mangomoment.search.story.StoryView;
import org.mangomoment.search.vocabulary.ConcordanceLine;
import org.mangomoment.search.vocabulary.RunningWords;

/// The text of a story beside the index's words, for what needs the words around a word of many stories. It
/// is read from a column, which is many times as fast as reading the stories.
///
/// @param quotable whether the teller allowed verbatim quotes
/// @param hidden   places of placeholders, in order
/// @param text     as it is stored
record RunningText(
        String storyId,
        String language,
        String teller,
        String setting,
        boolean quotable,
        List<Rewritten.Place> hidden,
        String text) {
    private static final String FIELD = "running-text";
    private static final String BETWEEN = "\u001F";
    private static final int PARTS = 7;

    RunningText {
        hidden = List.copyOf(hidden);
    }

    /// How it is written.
    static void write(StoryView story, Document document) {
        var hidden = story.redactions().stream()
                .map(place -> place.getStart() + "-" + place.getEnd())
                .collect(Collectors.joining(" "));
        var told = story.story();
        var written = String.join(
                BETWEEN,
                story.id(),
                told.getLanguage(),
                told.getTeller(),
                told.getSetting(),
                Boolean.toString(story.consented(ConsentPurpose.QUOTES)),
                hidden,
                story.text());
        document.add(new BinaryDocValuesField(FIELD, new BytesRef(written)));
    }

    /// The column of a segment; it is read in the order of the documents.
    static BinaryDocValues column(LeafReader segment) throws IOException {
        return DocValues.getBinary(segment, FIELD);
    }

    /// Of one document.
    static RunningText of(IndexSearcher searcher, int document) throws IOException {
        var segments = searcher.getIndexReader().leaves();
        var segment = segments.get(ReaderUtil.subIndex(document, segments));
        var column = column(segment.reader());
        if (!column.advanceExact(document - segment.docBase)) {
            throw new IllegalStateException("a document that is found by its text has none in the column");
        }
        return read(column.binaryValue());
    }

    /// What stands in a column.
    static RunningText read(BytesRef value) {
        var parts = value.utf8ToString().split(BETWEEN, PARTS);
        return new RunningText(
                parts[0], parts[1], parts[2], parts[3], Boolean.parseBoolean(parts[4]), places(parts[5]), parts[6]);
    }

    private static List<Rewritten.Place> places(String written) {
        return written.isEmpty()
                ? List.of()
                : Stream.of(written.split(" ")).map(RunningText::place).toList();
    }

    private static Rewritten.Place place(String written) {
        var dash = written.indexOf('-');
        return new Rewritten.Place(
                Integer.parseInt(written.substring(0, dash)), Integer.parseInt(written.substring(dash + 1)));
    }

    /// The text with a space for each letter of a placeholder.
    String withoutPlaceholders() {
        return TextField.hiding(text, hidden, ' ');
    }

    /// The text for [RunningWords]: with a sign for each letter of a placeholder.
    String words() {
        return hidden.isEmpty() ? text : TextField.hiding(text, hidden, RunningWords.HIDDEN);
    }

    /// A keyword as readers see it.
    ///
    /// @param keyword in the stored text
    ConcordanceLine line(Span keyword) {
        var shown = Rewritten.of(text, hidden, placeholder -> Placeholder.shown(placeholder, language));
        var place = shown.of(keyword.start(), keyword.end());
        var around = ConcordanceLine.Context.of(shown.text(), new Span(place.start(), place.end()));
        return new ConcordanceLine(storyId, language, teller, setting, quotable, around);
    }
}
