package org.mangomoment.ingest.intake;

import java.text.Normalizer;
import org.mangomoment.runtime.text.CleanText;
import org.mangomoment.runtime.text.Unseen;

/// A story's text in its two forms: as told, which decides what is a repeat, and as kept, which is what people and
/// programs read.
public final class StoryText {
    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;
    private static final int REPLACEMENT = 0xFFFD;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private StoryText() {}

    /// As told: NFC, lines ended by a line feed, no control characters, nothing blank around it. Ids and hashes of all
    /// stories ever taken rest on this form, so it must never change: a file that is imported again would bring its
    /// stories a second time, and stories that were withdrawn would come back.
    static String asTold(String text) {
        var unified = text.replace("\r\n", "\n").replace('\r', '\n');
        var kept = new StringBuilder(unified.length());
        unified.codePoints().map(StoryText::plain).filter(StoryText::kept).forEach(kept::appendCodePoint);
        return stripped(Normalizer.normalize(kept, Normalizer.Form.NFC));
    }

    /// As kept: without what cannot be seen ([CleanText]), nothing blank around it.
    static String asKept(String told) {
        return stripped(CleanText.of(told).text());
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
            default -> !Unseen.isUnseen(codePoint) && !Unseen.isBlank(codePoint);
        };
    }
}
