package org.mangomoment.classifier.folding;

/// Characters that are read as they are, without a look at what they resemble.
final class PlainCharacters {
    /// Letters up to U+017F that stand for two letters or for a letter and a mark beside it.
    private static final String COMPOUND = "ĲĳĿŀŉſ";

    /// Marks of punctuation beyond ASCII that mean what they are.
    private static final String PUNCTUATION = "’‘“”„…€£©°«»•¿¡§×÷";

    private PlainCharacters() {}

    /// Whether folding would change nothing, and no accent stands inside a number or an address: most texts.
    static boolean areAll(String text) {
        boolean accent = false;
        boolean figure = false;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            boolean isFigure = character == '@' || (character >= '0' && character <= '9');
            boolean isAccent = character >= 0xC0 && character <= 0x17F;
            if (!is(character) || (isAccent && figure) || (accent && isFigure)) {
                return false;
            }
            accent = isAccent;
            figure = isFigure;
        }
        return true;
    }

    static boolean is(char character) {
        if (character < 0x7F) {
            return (character >= ' ' && character != '`')
                    || character == '\n'
                    || character == '\r'
                    || character == '\t';
        }
        if (character >= 0xC0 && character <= 0x17F) {
            return COMPOUND.indexOf(character) < 0;
        }
        return PUNCTUATION.indexOf(character) >= 0;
    }
}
