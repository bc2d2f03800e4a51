package org.mangomoment.schemas.codebook;

import org.mangomoment.schemas.Words;

/// Something odd about a codebook that can be used.
///
/// @param kind     what is odd
/// @param subject  id of a dimension or a reason, `moment`, `someone`, or the name of a class of words
/// @param language `nl` or `en`; empty where it holds for both
/// @param what     the phrase, or the part that is missing
/// @param number   how many words, or which weight; 0 where there is none
public record CodebookRemark(Kind kind, String subject, String language, String what, double number) {

    /// What can be odd.
    public enum Kind {
        /// A dimension lacks words that people read.
        NO_WORDING,
        /// A codebook beside the first is shown to stewards only.
        NO_DIMENSION,
        /// A dimension is never suggested in a language, until there are decisions.
        NO_CUE,
        /// A phrase has more words than a cue may have.
        TOO_LONG,
        /// A phrase with capitals can never be found.
        CAPITALS,
        /// A phrase with blanks too many can never be found.
        BLANKS,
        /// A weight is beyond what one cue may add.
        WEIGHT,
        /// A phrase stands twice in one list.
        TWICE,
        /// No cue names a class of words.
        UNUSED_CLASS;

        /// As in keys of sentences: `no-wording`.
        public String id() {
            return Words.of(this);
        }
    }

    /// In English words.
    public String words() {
        var where = subject + ", " + language + ": ";
        var phrase = where + "'" + what + "' ";
        return switch (kind) {
            case NO_WORDING -> subject + " has no " + what + (language.isEmpty() ? "" : " in " + name(language));
            case NO_DIMENSION -> subject + " has no dimensions: only stewards see it";
            case NO_CUE ->
                subject + " has no cue in " + name(language) + ": it is suggested there only once there are decisions";
            case TOO_LONG -> phrase + "has " + (int) number + " words, expected at most " + CodebookCheck.LONGEST;
            case CAPITALS -> phrase + "has capitals: it can never be found";
            case BLANKS -> phrase + "has blanks too many: it can never be found";
            case WEIGHT -> phrase + "weighs " + number + ", expected -3 to 3";
            case TWICE -> phrase + "stands there twice: only the greater weight counts";
            case UNUSED_CLASS -> "class <" + subject + ">, " + language + ": no cue names it";
        };
    }

    private static String name(String language) {
        return language.equals("nl") ? "Dutch" : "English";
    }
}
