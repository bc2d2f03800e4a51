package org.mangomoment.search.query;

import java.util.List;
import java.util.stream.Stream;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.library.Choice;
import org.mangomoment.search.library.Facet;
import org.mangomoment.search.library.SearchRequest;

/// Which fields a search asks for, with filters and within its words.
public final class AskedFields {
    private static final Reader EVERYBODY = new Reader("everybody", Role.RESEARCHER);

    private AskedFields() {}

    /// Every field with its value, whether it is asked for or shut out.
    public static List<Expression.Is> of(SearchRequest request) {
        return of(request, QueryParser.parse(request.query()).expression());
    }

    /// The same, also by way of saved searches.
    ///
    /// @param query what its words mean, with what the saved searches that they name ask for
    public static List<Expression.Is> of(SearchRequest request, Expression query) {
        return Stream.concat(
                        request.choices().stream().map(choice -> new Expression.Is(choice.facet(), choice.value())),
                        in(query))
                .toList();
    }

    /// Whether one of them does not open to a reader: what was found would tell its value.
    public static boolean closedTo(Reader who, SearchRequest request) {
        return of(request).stream().anyMatch(asked -> !asked.facet().opensTo(who));
    }

    /// A search as somebody without an account may read it: an ellipsis stands for the values of fields that only
    /// stewards see, and for the names of saved searches, which may ask for such fields.
    public static SearchRequest withoutClosed(SearchRequest request) {
        var choices = request.choices().stream()
                .map(choice ->
                        isOpen(choice.facet()) ? choice : new Choice(choice.facet(), Hiding.HIDDEN, choice.excluded()))
                .toList();
        var words = Hiding.values(
                request.query(),
                token -> token.field().equals(TermReader.CORPUS)
                        || Facet.of(token.field())
                                .filter(facet -> !isOpen(facet))
                                .isPresent());
        return new SearchRequest(
                words, choices, request.page(), request.size(), request.sort(), request.synonyms(), request.matching());
    }

    private static boolean isOpen(Facet facet) {
        return facet.opensTo(EVERYBODY);
    }

    /// Whether its words name saved searches, `corpus:NAME`.
    public static boolean namesSearches(SearchRequest request) {
        return names(QueryParser.parse(request.query()).expression());
    }

    private static boolean names(Expression expression) {
        return switch (expression) {
            case Expression.Corpus _, Expression.Within _ -> true;
            case Expression.And(var all) -> all.stream().anyMatch(AskedFields::names);
            case Expression.Or(var any) -> any.stream().anyMatch(AskedFields::names);
            case Expression.Not(var shutOut) -> names(shutOut);
            case Expression.Widened widened -> names(widened.asked());
            case Expression.Unanswerable(var asked) -> names(asked);
            case Expression.Everything _,
                    Expression.Word _,
                    Expression.Phrase _,
                    Expression.Prefix _,
                    Expression.Fuzzy _,
                    Expression.Is _,
                    Expression.Tag _,
                    Expression.Tagged _,
                    Expression.Near _ -> false;
        };
    }

    private static Stream<Expression.Is> in(Expression expression) {
        return switch (expression) {
            case Expression.Is asked -> Stream.of(asked);
            case Expression.And(var all) -> all.stream().flatMap(AskedFields::in);
            case Expression.Or(var any) -> any.stream().flatMap(AskedFields::in);
            case Expression.Not(var shutOut) -> in(shutOut);
            case Expression.Widened widened -> in(widened.asked());
            case Expression.Unanswerable(var asked) -> in(asked);
            case Expression.Within(var _, var stories) -> in(stories);
            case Expression.Everything _,
                    Expression.Word _,
                    Expression.Phrase _,
                    Expression.Prefix _,
                    Expression.Fuzzy _,
                    Expression.Corpus _,
                    Expression.Tag _,
                    Expression.Tagged _,
                    Expression.Near _ -> Stream.empty();
        };
    }
}
