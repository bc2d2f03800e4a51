package org.mangomoment.ingest.intake;

import java.text.Normalizer;

/// The one form in which text is kept: NFC, lines ended by a line feed, no control characters, nothing blank around it.
public final class StoryText {
    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;
    private static final int REPLACEMENT = 0xFFFD;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private StoryText() {}

    /// Cleans a text; what was already clean comes back equal.
    public static String clean(String text) {
        var unified = text.replace("\r\n", "\n").replace('\r', '\n');
        var kept = new StringBuilder(unified.length());
        unified.codePoints().map(StoryText::plain).filter(StoryText::kept).forEach(kept::appendCodePoint);
        return stripped(Normalizer.normalize(kept, Normalizer.Form.NFC));
    }

    /// True when someone would see something.
    public static boolean visible(String text) {
        return text.codePoints().anyMatch(StoryText::visible);
    }

    private static String stripped(String text) {
        var start = 0;
        var end = text.length();
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /// Unlike [String#strip], a no-break space is blank.
    private static boolean blank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static int plain(int codePoint) {
        if (codePoint == LINE_SEPARATOR || codePoint == PARAGRAPH_SEPARATOR) {
            return '\n';
        }
        return Character.getType(codePoint) == Character.SURROGATE ? REPLACEMENT : codePoint;
    }

    private static boolean kept(int codePoint) {
        return codePoint == '\n'
                || codePoint == '\t'
                || !(Character.isISOControl(codePoint) || codePoint == BYTE_ORDER_MARK);
    }

    private static boolean visible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT,
                    Character.CONTROL,
                    Character.SPACE_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
