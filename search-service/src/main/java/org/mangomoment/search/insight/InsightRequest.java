package org.mangomoment.search.insight;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.Choice;
import org.mangomoment.search.library.Facet;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.query.AskedFields;
import org.mangomoment.search.query.Expression;
import org.mangomoment.search.query.QueryText;
import org.mangomoment.search.story.Review;

/// A table as it stands in a URL: a result, and by what it is counted. Without parameters it is the table of
/// the study: dimensions that reviewers accepted, by group of tellers.
public record InsightRequest(SearchRequest search, Axis rows, Axis columns) {
    private static final Axis ACCEPTED = new Axis.Values(Facet.Derived.ACCEPTED);

    /// Reads URL parameters; what is unknown is left out.
    public static InsightRequest of(Map<String, List<String>> parameters) {
        var search = SearchRequest.of(parameters).alone();
        return new InsightRequest(
                search, axis(parameters, "rows", ACCEPTED), axis(parameters, "columns", new TellerGroups()));
    }

    private static Axis axis(Map<String, List<String>> parameters, String name, Axis otherwise) {
        return parameters.getOrDefault(name, List.of()).stream()
                .findFirst()
                .flatMap(Axis::of)
                .orElse(otherwise);
    }

    /// The stories that are counted: decided ones only where decisions are counted.
    public SearchRequest counted() {
        return rows.ofDecisions() || columns.ofDecisions()
                ? search.with(new Choice(Facet.Derived.REVIEW, Review.UNREVIEWED.id(), true))
                : search;
    }

    /// Whether it is about the whole corpus, so that corrected shares stand beside it.
    boolean ofAll() {
        return search.query().isBlank() && search.choices().isEmpty();
    }

    /// Whether a field that it asks for does not open to a reader.
    public boolean closedTo(Reader who) {
        return AskedFields.closedTo(who, search) || !rows.opensTo(who) || !columns.opensTo(who);
    }

    /// Parameters of the search that finds the stories of a cell; empty when no query says that.
    ///
    /// @param column null for all of a row
    String cell(String row, @Nullable String column) {
        var found = counted();
        for (var choice : rows.choices(row)) {
            found = found.with(choice);
        }
        if (column == null) {
            return found.parameters();
        }
        var both = rows.choices(row).stream().map(Choice::facet).collect(Collectors.toSet());
        both.retainAll(columns.choices(column).stream().map(Choice::facet).toList());
        for (var choice : columns.choices(column)) {
            found = both.contains(choice.facet()) ? found : found.with(choice);
        }
        for (var facet : both) {
            var narrowed = narrowed(found.query(), facet, columns.choices(column));
            if (narrowed.isEmpty()) {
                return "";
            }
            found = found.withQuery(narrowed.get());
        }
        return found.parameters();
    }

    /// Chosen values of one facet widen a search, so that a second choice of it has to stand in its words.
    private static Optional<String> narrowed(String query, Facet facet, List<Choice> choices) {
        var any = choices.stream()
                .filter(choice -> choice.facet().equals(facet))
                .map(choice -> (Expression) new Expression.Is(facet, choice.value()))
                .toList();
        var words = choices.stream()
                .filter(choice -> choice.facet().equals(facet))
                .map(choice -> facet.id() + ":\"" + choice.value() + "\"")
                .collect(Collectors.joining(" OR "));
        return QueryText.says(words, any.size() == 1 ? any.getFirst() : new Expression.Or(any))
                ? QueryText.both(query, words)
                : Optional.empty();
    }

    /// As URL parameters, without `?`.
    public String parameters() {
        var kept = search.parameters();
        return (kept.isEmpty() ? "" : kept + "&") + "rows=" + rows.id() + "&columns=" + columns.id();
    }
}
