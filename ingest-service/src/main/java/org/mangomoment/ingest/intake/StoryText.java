package org.mangomoment.ingest.intake;

import java.text.Normalizer;

/// The one form in which text is kept: NFC, lines ended by a line feed, no control characters, nothing blank around it.
public final class StoryText {
    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;
    private static final int REPLACEMENT = 0xFFFD;

    private StoryText() {}

    /// Cleans a text; what was already clean comes back equal.
    public static String clean(String text) {
        var unified = text.replace("\r\n", "\n").replace('\r', '\n');
        var kept = new StringBuilder(unified.length());
        unified.codePoints().map(StoryText::plain).filter(StoryText::kept).forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
    }

    /// True when someone would see something.
    public static boolean visible(String text) {
        return text.codePoints().anyMatch(StoryText::visible);
    }

    private static int plain(int codePoint) {
        if (codePoint == LINE_SEPARATOR || codePoint == PARAGRAPH_SEPARATOR) {
            return '\n';
        }
        return Character.getType(codePoint) == Character.SURROGATE ? REPLACEMENT : codePoint;
    }

    private static boolean kept(int codePoint) {
        return codePoint == '\n' || codePoint == '\t' || !Character.isISOControl(codePoint);
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
