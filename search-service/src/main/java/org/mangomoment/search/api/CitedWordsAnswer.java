package org.mangomoment.search.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.web.Messages;
import org.mangomoment.search.citation.CitedWordTable;
import org.mangomoment.search.citation.CitedWordTable.Shown;
import org.mangomoment.search.vocabulary.Concordance;
import org.mangomoment.search.vocabulary.ConcordanceRequest;

/// A table of words, or words in context, that was cited, made from the stories that are left.
///
/// @param show        concordance, list, near, pairs, triples, groups or key
/// @param change      none, decisions or withdrawals: why it no longer shows what was cited
/// @param table       absent for words in context
/// @param concordance words in context, their first 1,000 lines; absent for a table
@JsonInclude(JsonInclude.Include.NON_NULL)
record CitedWordsAnswer(
        String show,
        String change,
        @Nullable WordsAnswer table,
        @Nullable ConcordanceAnswer concordance) {
    private static final int MOST_LINES = 1_000;

    static CitedWordsAnswer of(CitedWordTable cited, Messages english) {
        var request = cited.request();
        var id = request.view().id();
        var change = cited.change().id();
        return switch (cited.shown()) {
            case Shown.Counted(var words) ->
                new CitedWordsAnswer(id, change, WordsAnswer.of(request.asked(), words), null);
            case Shown.Lines(var lines) ->
                new CitedWordsAnswer(
                        id,
                        change,
                        null,
                        ConcordanceAnswer.of(
                                new ConcordanceRequest(request.search(), request.order(), 0, MOST_LINES),
                                first(lines),
                                english));
        };
    }

    private static Concordance first(Concordance all) {
        return new Concordance(
                all.stories(),
                all.lines(),
                0,
                all.shown().stream().limit(MOST_LINES).toList(),
                all.understood(),
                all.problems(),
                all.complete());
    }
}
