package org.mangomoment.search.vocabulary;

import org.mangomoment.search.library.Span;

/// A keyword in its context. It carries nothing of suggestions and decisions, so nothing of it has to be
/// covered.
///
/// @param storyId  where it stands
/// @param quotable whether the teller allowed verbatim quotes
public record ConcordanceLine(
        String storyId, String language, String teller, String setting, boolean quotable, Context context) {
    /// So many characters on each side at most.
    private static final int WIDTH = 70;

    /// A keyword and what stands around it, on one line.
    ///
    /// @param left  in whole words; empty at the beginning of the text
    /// @param right in whole words; empty at the end of the text
    public record Context(String left, String keyword, String right) {
        /// @param text    as readers see it
        /// @param keyword in the text
        public static Context of(String text, Span keyword) {
            var start = Math.max(0, keyword.start() - WIDTH);
            while (start > 0 && start < keyword.start() && !Character.isWhitespace(text.charAt(start - 1))) {
                start++;
            }
            var end = Math.min(text.length(), keyword.end() + WIDTH);
            while (end < text.length() && end > keyword.end() && !Character.isWhitespace(text.charAt(end))) {
                end--;
            }
            return new Context(
                    oneLine(text.substring(start, keyword.start())),
                    oneLine(text.substring(keyword.start(), keyword.end())),
                    oneLine(text.substring(keyword.end(), end)));
        }

        private static String oneLine(String text) {
            return text.replaceAll("\\s+", " ");
        }
    }
}
