package org.mangomoment.classifier.identifier;

/// Pieces of the regular expressions for addresses.
final class AddressParts {
    static final String ALONE = "(?<![\\p{L}\\p{N}\\-])";
    static final String CAPITAL = "(?-i:\\p{Lu})(?:[\\p{L}'’\\-]|\\.(?=\\p{L})){1,30}+";
    static final String NUMBER =
            "\\d{1,4}+ ?(?:[a-z](?![\\p{L}]))?(?:[/\\-](?:\\d{1,4}|(?-i:[IVX]{1,4})|hs|bis|bel|[a-z])(?![\\p{L}]))?";
    static final String UNIT =
            "(?:,? ?(?:bus|bte|boîte|app?\\.?|apt\\.?|appartement|suite|unit|flat)\\.? ?[\\p{L}\\d]{1,5}|,? ?b\\.?"
                    + " ?\\d{1,4})?";
    static final String TOWN =
            "(?:[\\s,]{1,3}(?:B-|NL-)?(?:\\d{4} ?[a-z]{2}(?![\\p{L}\\p{N}])(?: {1,2}" + CAPITAL + "(?:[ -]" + CAPITAL
                    + ")?)?|\\d{4,5} {1,2}" + CAPITAL + "(?:[ -]" + CAPITAL + ")?)|[\\s,]{1,3}(?:in|te) " + CAPITAL
                    + "|(?:, " + CAPITAL + "(?: " + CAPITAL + ")?+(?! ?\\d)){1,3})?";
    static final String HOUSE = ",? (?:nr\\.? ?|nummer )?" + NUMBER + UNIT + TOWN;

    private AddressParts() {}

    static PatternRecognizer form(String reason, String pattern) {
        return new PatternRecognizer(Kind.ADDRESS, reason, pattern);
    }

    /// Whether the text holds one of the pieces, which are in lower case.
    static boolean holdsAny(String text, String... pieces) {
        var lower = text.toLowerCase(java.util.Locale.ROOT);
        for (var piece : pieces) {
            if (lower.contains(piece)) {
                return true;
            }
        }
        return false;
    }
}
