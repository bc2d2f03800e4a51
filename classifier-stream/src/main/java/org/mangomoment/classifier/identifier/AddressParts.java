package org.mangomoment.classifier.identifier;

/// Pieces of the regular expressions for addresses.
final class AddressParts {
    /// Before anything else of an expression that begins with a figure or a capital: a glance at one letter
    /// instead of a look around at all.
    static final String AT_FIGURE = "(?=\\d)";

    static final String AT_CAPITAL = "(?=(?-i:\\p{Lu}))";
    static final String ALONE = "(?<![\\p{L}\\p{N}\\-])";
    static final String CAPITAL = "(?-i:\\p{Lu})(?:[\\p{L}'’\\-]|\\.(?=\\p{L})){1,30}+";
    static final String NUMBER =
            "\\d{1,4}+ ?(?:[a-z](?![\\p{L}]))?(?:[/\\-](?:\\d{1,4}|(?-i:[IVX]{1,4})|hs|bis|bel|[a-z])(?![\\p{L}]))?";
    static final String UNIT =
            "(?:,? ?(?:bus|bte|boîte|app?\\.?|apt\\.?|appartement|suite|unit|flat)\\.? ?[\\p{L}\\d]{1,5}|,? ?b\\.?"
                    + " ?\\d{1,4})?";
    static final String TOWN =
            "(?:[\\s,]{1,3}(?:B-|NL-)?(?:\\d{4} ?[a-z]{2}(?![\\p{L}\\p{N}])(?: {1,2}" + CAPITAL + "(?:[ -]" + CAPITAL
                    + ")?)?|\\d{4,5} {1,2}" + CAPITAL + "(?:[ -]" + CAPITAL
                    + ")?|(?!19|20)[1-9]\\d{3} \\p{L}{3,24}+)|[\\s,]{1,3}(?:in|te) " + CAPITAL
                    + "|(?:, " + CAPITAL + "(?: " + CAPITAL + ")?+(?! ?\\d)){1,3})?";
    static final String HOUSE = ",? (?:nr\\.? ?|nummer )?" + NUMBER + UNIT + TOWN;

    private AddressParts() {}

    static PatternRecognizer form(String reason, String pattern) {
        return new PatternRecognizer(Kind.ADDRESS, reason, pattern);
    }
}
