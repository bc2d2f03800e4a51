package org.mangomoment.runtime.text;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.regex.Pattern;

/// Where writing needs an unseen character: without it a picture, a letter or a line would look otherwise.
///
/// Sources: UTS #51 (emoji sequences, flags made of tags), RFC 5892 appendix A (joiners), UAX #9 (marks of direction).
final class Needed {
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int KEYCAP = 0x20E3;
    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int TAG = 0xE0000;
    private static final int LONGEST_FLAG = 7;
    private static final Pattern REGION = Pattern.compile("[a-z]{2}[a-z0-9]{1,3}\u007F");

    /// Scripts whose letters take another shape beside a joiner.
    private static final Set<UnicodeScript> JOINING = Set.of(
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.NKO,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN);

    private Needed() {}

    /// @param at   where the unseen character stands in the text
    /// @param kept what was kept of the text before it
    static boolean isNeeded(String text, int at, CharSequence kept) {
        int codePoint = text.codePointAt(at);
        int before = kept.isEmpty() ? 0 : Character.codePointBefore(kept, kept.length());
        int next = at + Character.charCount(codePoint);
        int after = next < text.length() ? text.codePointAt(next) : 0;
        return switch (codePoint) {
            case JOINER -> (endsPicture(before) && Character.isExtendedPictographic(after)) || isJoining(before);
            case NON_JOINER -> isJoining(before) && isJoining(after);
            case 0x200E, 0x200F, 0x061C -> isRightToLeft(before) || isRightToLeft(after);
            case 0xFE0E, 0xFE0F ->
                Character.isExtendedPictographic(before) || (Character.isEmoji(before) && after == KEYCAP);
            default ->
                Unseen.isVariationSelector(codePoint)
                        ? isVaried(before, codePoint)
                        : isTag(codePoint) && isInFlag(text, at);
        };
    }

    private static boolean endsPicture(int codePoint) {
        return codePoint == 0xFE0F
                || Character.isEmojiModifier(codePoint)
                || Character.isExtendedPictographic(codePoint);
    }

    private static boolean isJoining(int codePoint) {
        return (Character.isLetter(codePoint) || Unseen.isMark(codePoint))
                && !Unseen.isUnseen(codePoint)
                && JOINING.contains(UnicodeScript.of(codePoint));
    }

    private static boolean isRightToLeft(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                Character.isLetter(codePoint);
            default -> false;
        };
    }

    private static boolean isVaried(int letter, int selector) {
        return (selector >= 0x180B && selector <= 0x180F)
                ? UnicodeScript.of(letter) == UnicodeScript.MONGOLIAN
                : Character.isIdeographic(letter);
    }

    private static boolean isTag(int codePoint) {
        return codePoint > TAG && codePoint <= TAG + 0x7F;
    }

    /// Whether the tag belongs to a region's flag: a black flag, the region's code in tags, and the tag that ends it.
    private static boolean isInFlag(String text, int at) {
        int start = at;
        for (int tags = 0; start >= 2 && isTag(text.codePointBefore(start)); tags++) {
            if (tags > LONGEST_FLAG) {
                return false;
            }
            start -= 2;
        }
        if (start < 2 || text.codePointBefore(start) != BLACK_FLAG) {
            return false;
        }
        var code = new StringBuilder();
        for (int tag = start; tag < text.length() && isTag(text.codePointAt(tag)); tag += 2) {
            if (code.length() > LONGEST_FLAG) {
                return false;
            }
            code.append((char) (text.codePointAt(tag) - TAG));
        }
        return REGION.matcher(code).matches();
    }
}
