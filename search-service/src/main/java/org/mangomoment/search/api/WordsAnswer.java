package org.mangomoment.search.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.search.table.Table;
import org.mangomoment.search.vocabulary.WordsAnswered;
import org.mangomoment.search.vocabulary.WordsRequest;

/// Words of a result, as the API answers them.
///
/// @param about   what a row is about
/// @param columns what the numbers of a row are
/// @param stories of the result; null when that is hidden
/// @param others  of the other side of a comparison; null when that is hidden
/// @param limit   counts of groups from 1 to below this are hidden, and others with them; 0 hides nothing
/// @param misread lines of a word list in which something was not understood, or that ask for nothing
record WordsAnswer(
        String show,
        String about,
        List<String> columns,
        List<Row> rows,
        @Nullable Long stories,
        @Nullable Long others,
        long limit,
        List<String> misread,
        boolean complete) {
    /// A row.
    ///
    /// @param search  parameters of `/api/search` that find its stories; empty when there is none
    /// @param numbers one for each column; null for what cannot be said or is hidden
    record Row(String key, String search, List<@Nullable Double> numbers) {
        static Row of(Table.Row row) {
            var numbers = new ArrayList<@Nullable Double>();
            row.numbers().forEach(number -> numbers.add(FiguresAnswer.known(number)));
            return new Row(row.key(), row.search(), numbers);
        }
    }

    static WordsAnswer of(WordsRequest request, WordsAnswered found) {
        return new WordsAnswer(
                request.view().id(),
                found.table().about(),
                found.table().columns().stream().map(Table.Column::id).toList(),
                found.table().rows().stream().map(Row::of).toList(),
                found.stories().orElse(null),
                found.others().orElse(null),
                found.limit(),
                found.misread(),
                found.complete());
    }
}
