package org.mangomoment.search.refi;

import java.util.OptionalInt;

/// Where the characters of a document that was coded elsewhere are in a story. A document may end its lines with CR LF,
/// which most tools count as two code points and ATLAS.ti as one: what a tool says that stands at a place decides.
/// Immutable.
final class SourcePlaces {
    private final ReadProject.Source source;
    private final SourceText lines;
    private final int begin;
    private final int[] offsets;
    private final int[] lineOffsets;
    private final boolean countsLines;

    /// @param begin where the story begins in the document, in code points of it with LF
    SourcePlaces(ReadProject.Source source, int begin) {
        this.source = source;
        this.lines = SourceText.of(source.text(), "\n");
        this.begin = begin;
        this.offsets = offsets(source.text());
        this.lineOffsets = offsets(lines.text());
        this.countsLines = fitting(true) > fitting(false);
    }

    /// The document with LF.
    static String withLf(ReadProject.Source source) {
        return SourceText.of(source.text(), "\n").text();
    }

    /// The place in the story, in code points of its text with LF; before 0 for what stands before it.
    OptionalInt of(int position) {
        var at = normal(position, countsLines);
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at - begin);
    }

    /// How many selections have the words there that they are named after. Some are named otherwise, or cut
    /// off.
    private long fitting(boolean lineIsOne) {
        return source.codings().stream()
                .filter(coding ->
                        coding.end() > coding.start() && !coding.said().isBlank())
                .filter(coding -> says(coding, lineIsOne))
                .count();
    }

    private boolean says(ReadProject.Coding coding, boolean lineIsOne) {
        var from = normal(coding.start(), lineIsOne);
        var to = normal(coding.end(), lineIsOne);
        if (from < 0 || to < from) {
            return false;
        }
        var said = SourceText.of(coding.said(), "\n").text();
        // What stands beyond is not compared; blanks may be longer than in what is said.
        var end = Math.min(lineOffsets[to], lineOffsets[from] + 4L * said.length() + 100);
        var exact = lines.text().substring(lineOffsets[from], (int) end);
        return exact.replaceAll("\\s+", " ")
                .strip()
                .startsWith(said.replaceAll("\\s+", " ").strip());
    }

    /// A place of the document as a place of it with LF; -1 when it has no such place.
    private int normal(int position, boolean lineIsOne) {
        if (lineIsOne) {
            return position <= lines.length() ? position : -1;
        }
        return position < 0 || position >= offsets.length ? -1 : lines.position(offsets[position]);
    }

    /// Where each code point begins, in UTF-16 code units; the end last.
    private static int[] offsets(String text) {
        var offsets = new int[text.codePointCount(0, text.length()) + 1];
        var point = 0;
        for (var at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            offsets[point++] = at;
        }
        offsets[point] = text.length();
        return offsets;
    }
}
