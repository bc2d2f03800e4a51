package org.mangomoment.runtime.text;

import java.text.Normalizer;

/// The one form in which text from outside is kept, whatever the door it came through: NFC, lines ended by a line feed,
/// nothing that a reader cannot see unless the writing needs it, no piles of marks. Cleaning a clean text changes
/// nothing.
///
/// Kept is what people type: joiners and variation selectors inside emoji, the tags of a flag, joiners in the scripts
/// that need them (Arabic, Persian, the scripts of India), marks of direction beside Hebrew and Arabic, variation
/// selectors of ideographs. All other unseen characters ([Unseen]) go, so that they part no number, name or address.
///
/// @param text    the clean text
/// @param removed how many unseen or piled-up characters were taken out; carriage returns and a byte order mark do not
///     count
public record CleanText(String text, int removed) {
    /// Marks that one character may carry. Vietnamese and polytonic Greek need 3, pointed Hebrew and Arabic 4, a
    /// Tibetan stack 7; Unicode's own bound for buffers, 30 (UAX #15, Stream-Safe Text Format), is meant to be far
    /// beyond any use.
    static final int MOST_MARKS = 8;

    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int REPLACEMENT = 0xFFFD;

    /// Cleans a text.
    public static CleanText of(String told) {
        if (isPlain(told)) {
            return new CleanText(told, 0);
        }
        var raw = Normalizer.normalize(whole(told), Normalizer.Form.NFC);
        var kept = new StringBuilder(raw.length());
        int removed = 0;
        int marks = 0;
        for (int at = 0, next; at < raw.length(); at = next) {
            int codePoint = raw.codePointAt(at);
            next = at + Character.charCount(codePoint);
            if (Unseen.isUnseen(codePoint)) {
                if (Needed.isNeeded(raw, at, kept)) {
                    kept.appendCodePoint(codePoint);
                } else {
                    removed += codePoint == BYTE_ORDER_MARK ? 0 : 1;
                }
            } else if (Unseen.isMark(codePoint) && ++marks > MOST_MARKS) {
                removed++;
            } else {
                marks = Unseen.isMark(codePoint) ? marks : 0;
                kept.appendCodePoint(codePoint);
            }
        }
        return new CleanText(Normalizer.normalize(kept, Normalizer.Form.NFC), removed);
    }

    /// Never prints the text.
    @Override
    public String toString() {
        return "CleanText(" + text.length() + " characters, " + removed + " removed)";
    }

    /// Whether every character is one that cleaning leaves alone: most texts.
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean plain = (c >= ' ' && c < 0x7F) || c == '\n' || c == '\t' || (c >= 0xA1 && c < 0x300 && c != 0xAD);
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /// With one kind of line end and no half characters.
    private static String whole(String text) {
        var whole = new StringBuilder(text.length());
        for (int at = 0, next; at < text.length(); at = next) {
            int codePoint = text.codePointAt(at);
            next = at + Character.charCount(codePoint);
            switch (codePoint) {
                case '\r' -> {
                    if (next == text.length() || text.charAt(next) != '\n') {
                        whole.append('\n');
                    }
                }
                case 0x85, 0x2028, 0x2029 -> whole.append('\n');
                default ->
                    whole.appendCodePoint(
                            Character.getType(codePoint) == Character.SURROGATE ? REPLACEMENT : codePoint);
            }
        }
        return whole.toString();
    }
}
