package org.mangomoment.runtime.text;

/// Characters that draw nothing of their own. They can stand inside a word, a number or an address without a reader
/// noticing, and hide it from whatever looks for it.
///
/// Sources: Unicode's Default_Ignorable_Code_Point (DerivedCoreProperties.txt) and General_Category Cf
/// (UnicodeData.txt), version 16.
public final class Unseen {
    private Unseen() {}

    /// Whether the character draws nothing and takes no room: joiners, marks of direction, variation selectors, tags,
    /// fillers, annotation marks, controls other than line ends and tab.
    public static boolean isUnseen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT -> !isArabicOrKaithiNumberSign(codePoint);
            case Character.CONTROL -> codePoint != '\n' && codePoint != '\r' && codePoint != '\t' && codePoint != 0x85;
            default -> isIgnorable(codePoint);
        };
    }

    /// Whether the character takes room and draws nothing, and is not the ordinary space.
    public static boolean isBlank(int codePoint) {
        return (Character.getType(codePoint) == Character.SPACE_SEPARATOR && codePoint != ' ') || codePoint == 0x2800;
    }

    /// Whether the character sits on, under, around or through the one before it.
    public static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /// Whether the character chooses how the one before it is drawn (FE00-FE0F, E0100-E01EF, Mongolian 180B-180F).
    static boolean isVariationSelector(int codePoint) {
        return isBetween(codePoint, 0xFE00, 0xFE0F)
                || isBetween(codePoint, 0xE0100, 0xE01EF)
                || isBetween(codePoint, 0x180B, 0x180F);
    }

    /// Ignorable characters that are no format characters: combining grapheme joiner, fillers, Khmer inherent vowels,
    /// variation selectors, the reserved ranges, and the object that a paste left behind.
    private static boolean isIgnorable(int codePoint) {
        return switch (codePoint) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2065, 0x3164, 0xFFA0, 0xFFFC, 0x1D159 -> true;
            default ->
                isVariationSelector(codePoint)
                        || isBetween(codePoint, 0xFFF0, 0xFFF8)
                        || isBetween(codePoint, 0xE0000, 0xE0FFF);
        };
    }

    /// Format characters that are drawn, around the number that follows them.
    private static boolean isArabicOrKaithiNumberSign(int codePoint) {
        return switch (codePoint) {
            case 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD -> true;
            default -> isBetween(codePoint, 0x0600, 0x0605);
        };
    }

    private static boolean isBetween(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }
}
