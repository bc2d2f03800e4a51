package org.mangomoment.search.citation;

import java.util.List;
import org.mangomoment.search.citation.CitedFigure.Change;
import org.mangomoment.search.vocabulary.Concordance;
import org.mangomoment.search.vocabulary.ConcordanceLine;
import org.mangomoment.search.vocabulary.WordsAnswered;

/// A table of words that was cited, made again from the stories that are left.
///
/// @param change whether it still shows what was cited; the sentence `words.change.ID` says so
public record CitedWordTable(WordTableRequest request, Shown shown, Change change) {
    /// Lines of words in context that a page shows.
    public static final int SHOWN = 200;

    /// The first lines of words in context; none of a table.
    public List<ConcordanceLine> firstLines() {
        return shown instanceof Shown.Lines(var found)
                ? found.shown().stream().limit(SHOWN).toList()
                : List.of();
    }

    /// What is shown.
    public sealed interface Shown {
        /// A table.
        record Counted(WordsAnswered words) implements Shown {}

        /// Words in context: every line.
        record Lines(Concordance lines) implements Shown {}

        /// The same without searches that find the stories of a row.
        default Shown unlinked() {
            return switch (this) {
                case Counted(var words) -> new Counted(words.unlinked());
                case Lines lines -> lines;
            };
        }

        /// Whether all stories were looked at.
        default boolean complete() {
            return switch (this) {
                case Counted(var words) -> words.complete();
                case Lines(var lines) ->
                    lines.complete() && lines.lines() == lines.shown().size();
            };
        }
    }
}
