package org.mangomoment.classifier.names;

/// Names after an English greeting or thanks.
final class EnglishGreeting {
    private static final int LONGEST = 4;

    private final TokenizedText passage;
    private final Lexicon lexicon;
    private final Greeting greeting;

    EnglishGreeting(TokenizedText passage, Lexicon lexicon) {
        this.passage = passage;
        this.lexicon = lexicon;
        this.greeting = new Greeting(passage, EnglishCues.GREETINGS, EnglishCues.AFTER_GREETING, LONGEST);
    }

    /// Whether a word is who was greeted or thanked.
    boolean isBefore(NameContext here) {
        var lower = here.token().lower();
        if (!greeting.isBefore(here.index())
                || !lexicon.isPossibleFirstName(here.token().asName())
                || Titles.isTitle(lower)
                || EnglishCues.GREETINGS.contains(lower)
                || EnglishCues.AFTER_GREETING.contains(lower)
                || !EnglishCues.mayBeName(lower)) {
            return false;
        }
        return isEndOfAddress(here);
    }

    private boolean isEndOfAddress(NameContext here) {
        int next = here.index() + 1;
        boolean open = here.token().isCapital()
                || !lexicon.isCommonEnglish(here.token().lower());
        return !passage.has(next)
                || !passage.tokens().get(next).joined()
                || (open ? EnglishCues.AFTER_GREETED : EnglishCues.AFTER_GREETED_WORD)
                        .contains(passage.tokens().get(next).lower());
    }
}
