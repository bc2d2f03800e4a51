package org.mangomoment.ingest.mail;

import java.util.Set;

/// Text without characters that hide, turn around or pile up: controls, bidi controls, zero-width, tags, NUL.
///
/// A zero-width joiner stays between pictographs, where it makes one picture of two; more than eight combining marks
/// in a row are cut; a lone surrogate becomes U+FFFD; no-break spaces become spaces.
final class CleanText {
    private static final int MOST_MARKS = 8;
    private static final int JOINER = 0x200D;

    private CleanText() {}

    static String of(String text, Set<Warning> warnings) {
        var out = new StringBuilder(text.length());
        int marks = 0;
        int removed = 0;
        for (int i = 0, at; i < text.length(); i += Character.charCount(at)) {
            at = text.codePointAt(i);
            marks = isMark(at) ? marks + 1 : 0;
            boolean joins = at == JOINER && i > 0 && isPictograph(text.codePointBefore(i));
            if ((isUnsafe(at) && !joins) || marks > MOST_MARKS) {
                removed += at == '\r' || at == 0xFEFF ? 0 : 1;
            } else {
                out.appendCodePoint(replacement(at));
            }
        }
        if (removed > 0) {
            warnings.add(Warning.UNSAFE_CHARACTERS_REMOVED);
        }
        return out.toString();
    }

    private static int replacement(int at) {
        return switch (at) {
            case 0x85, 0x2028, 0x2029 -> '\n';
            case 0xA0, 0x202F, 0x2007 -> ' ';
            default -> at >= 0xD800 && at <= 0xDFFF ? 0xFFFD : at;
        };
    }

    private static boolean isUnsafe(int at) {
        return (at < 0x20 && at != '\n' && at != '\t')
                || (at >= 0x7F && at <= 0x9F && at != 0x85)
                || (Character.getType(at) == Character.FORMAT)
                || (at >= 0xE0000 && at <= 0xE0FFF)
                || at == 0x034F;
    }

    private static boolean isMark(int at) {
        int type = Character.getType(at);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isPictograph(int at) {
        return at == 0xFE0F || Character.isEmojiModifier(at) || Character.isExtendedPictographic(at);
    }
}
