package org.mangomoment.search.refi;

/// A text as it stands in a source of a project, and where the characters of the text it was made of are in it. Offsets
/// of a project are Unicode code points from 0; ours are UTF-16 code units. Characters that XML 1.0 forbids are taken
/// out, and every line ends as the project's lines do, before anything is counted. Immutable.
final class SourceText {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final String text;
    private final int[] positions;

    private SourceText(String text, int[] positions) {
        this.text = text;
        this.positions = positions;
    }

    /// @param lineEnd LF or CR LF; also for lines that end otherwise in the text
    static SourceText of(String told, String lineEnd) {
        var text = new StringBuilder(told.length());
        var positions = new int[told.length() + 1];
        int position = 0;
        for (int at = 0, next; at < told.length(); at = next) {
            var codePoint = told.codePointAt(at);
            next = at + Character.charCount(codePoint);
            if (codePoint == '\r' && next < told.length() && told.charAt(next) == '\n') {
                next++;
            }
            fill(positions, at, next, position);
            if (codePoint == '\r' || codePoint == '\n') {
                text.append(lineEnd);
                position += lineEnd.length();
            } else if (isAllowed(codePoint) && codePoint != BYTE_ORDER_MARK) {
                text.appendCodePoint(codePoint);
                position++;
            }
        }
        positions[told.length()] = position;
        return new SourceText(text.toString(), positions);
    }

    /// Without what XML 1.0 forbids.
    static String clean(String text) {
        if (text.codePoints().allMatch(SourceText::isAllowed)) {
            return text;
        }
        var clean = new StringBuilder(text.length());
        text.codePoints().filter(SourceText::isAllowed).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /// As it stands in the source.
    String text() {
        return text;
    }

    /// Its length in code points.
    int length() {
        return positions[positions.length - 1];
    }

    /// Where a character is now, in code points; for one that was taken out, where the next one is.
    ///
    /// @param at where it was, in UTF-16 code units, 0 to the length of the text
    int position(int at) {
        return positions[at];
    }

    /// The first character that is at a place now.
    ///
    /// @param position code points, 0 to the length
    /// @return UTF-16 code units of the text it was made of
    int at(int position) {
        int low = 0;
        int high = positions.length - 1;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (positions[middle] < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Char of XML 1.0, production 2. Surrogates without their partner are none.
    private static boolean isAllowed(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r'
                || (codePoint >= 0x20 && codePoint <= 0xD7FF)
                || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
                || codePoint >= 0x10000;
    }

    private static void fill(int[] positions, int from, int to, int position) {
        for (var at = from; at < to; at++) {
            positions[at] = position;
        }
    }
}
