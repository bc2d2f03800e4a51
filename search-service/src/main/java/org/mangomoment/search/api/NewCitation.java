package org.mangomoment.search.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.http.Problem;
import org.mangomoment.search.citation.CitationId;
import org.mangomoment.search.citation.CitedView;
import org.mangomoment.search.citation.WordTableRequest;
import org.mangomoment.search.insight.InsightRequest;
import org.mangomoment.search.library.Matching;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.vocabulary.ConcordanceRequest;
import org.mangomoment.search.vocabulary.WordsRequest;

/// The request to freeze what a search finds.
///
/// @param query words, and filters as `field:value`; empty for everything
/// @param sort    order: relevance, newest or oldest; relevance when it is not given
/// @param synonyms whether words that mean the same are searched too; false when it is not given
/// @param match   words, meaning or both: what a story must have in common with it; words when it is not given
/// @param rows    by what a table that is cited with it counts; none when it is not given
/// @param columns by what the table counts its columns; groups of tellers when it is not given
/// @param words   a table of words that is cited with it; none when it is not given
/// @param act     a UUID by which the request is known when it is sent again; none when it is not given
record NewCitation(
        String query,
        @Nullable String sort,
        @Nullable Boolean synonyms,
        @Nullable String match,
        @Nullable String rows,
        @Nullable String columns,
        @Nullable OfWords words,
        @Nullable String act) {
    /// A table of words, or words in context.
    ///
    /// @param show     concordance, list, near, pairs, triples, groups or key
    /// @param list     of `list`: the words
    /// @param against  of `key`: a query for the other side; all other stories when it is not given
    /// @param language of `key`: nl or en; nl when it is not given
    /// @param by       of `groups`: a facet; teller when it is not given
    /// @param order    of `concordance`: how lines are ordered; story when it is not given
    record OfWords(
            String show,
            List<String> list,
            @Nullable String against,
            @Nullable String language,
            @Nullable String by,
            @Nullable String order) {}

    /// What cannot be cited so.
    Optional<Problem.Field> contradiction() {
        if (match != null && !Matching.of(match).id().equals(match)) {
            return Optional.of(new Problem.Field("match", "expected words, meaning or both"));
        }
        if (act != null && !CitationId.isAct(act)) {
            return Optional.of(new Problem.Field("act", "expected a UUID in lower case"));
        }
        if (words == null) {
            return Optional.empty();
        }
        if (rows != null) {
            return Optional.of(new Problem.Field("words", "expected either rows or words"));
        }
        return CitedView.of(words.show()).isPresent()
                ? Optional.empty()
                : Optional.of(new Problem.Field(
                        "words.show", "expected concordance, list, near, pairs, triples, groups or key"));
    }

    /// The table of words, if one is asked for.
    Optional<WordTableRequest> wordTable() {
        return Optional.ofNullable(words).flatMap(asked -> {
            var parameters = search();
            parameters.put("show", List.of(asked.show()));
            parameters.put("words", asked.list());
            parameters.put("against", List.of(Objects.requireNonNullElse(asked.against(), "")));
            parameters.put("in", List.of(Objects.requireNonNullElse(asked.language(), "")));
            parameters.put("by", List.of(Objects.requireNonNullElse(asked.by(), "")));
            parameters.put("order", List.of(Objects.requireNonNullElse(asked.order(), "")));
            return asked.show().equals(CitedView.CONCORDANCE.id())
                    ? Optional.of(WordTableRequest.of(ConcordanceRequest.of(parameters)))
                    : WordTableRequest.of(WordsRequest.of(parameters, "nl"));
        });
    }

    /// The table, if one is asked for.
    Optional<InsightRequest> table() {
        return Optional.ofNullable(rows).map(asked -> {
            var parameters = search();
            parameters.put("rows", List.of(asked));
            parameters.put("columns", columns == null ? List.of() : List.of(columns));
            return InsightRequest.of(parameters);
        });
    }

    SearchRequest request() {
        var parameters = search();
        parameters.put("sort", List.of(String.valueOf(sort)));
        return SearchRequest.of(parameters);
    }

    /// As the parameters of an address, without the order.
    private Map<String, List<String>> search() {
        var parameters = new HashMap<String, List<String>>();
        parameters.put("q", List.of(query));
        parameters.put("synonyms", List.of(Boolean.TRUE.equals(synonyms) ? "on" : ""));
        parameters.put("match", List.of(Objects.requireNonNullElse(match, "")));
        return parameters;
    }
}
