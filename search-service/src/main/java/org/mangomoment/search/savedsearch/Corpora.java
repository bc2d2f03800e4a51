package org.mangomoment.search.savedsearch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mangomoment.schemas.SavedSearch;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.Choice;
import org.mangomoment.search.library.Facet;
import org.mangomoment.search.library.Found.Mistake;
import org.mangomoment.search.library.MistakeKind;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.query.AskedFields;
import org.mangomoment.search.query.Expression;
import org.mangomoment.search.query.Meaning;

/// Puts what saved searches ask for in place of their names, in one query. Not thread-safe.
final class Corpora {
    /// Each costs as much as a search of its own.
    private static final int MOST = 16;

    private final Meaning words;
    private final SavedSearches searches;
    private final Reader who;
    private final List<Mistake> mistakes = new ArrayList<>();
    private final Deque<String> path = new ArrayDeque<>();
    private int count;

    Corpora(Meaning words, SavedSearches searches, Reader who) {
        this.words = words;
        this.searches = searches;
        this.who = who;
    }

    /// What went wrong; each once.
    List<Mistake> mistakes() {
        return mistakes.stream().distinct().toList();
    }

    /// @param owner whose names come first: who asks, or who saved the search that is read
    Expression in(Expression expression, String owner) {
        return switch (expression) {
            case Expression.Corpus(var name) -> named(name, owner);
            case Expression.And(var all) ->
                new Expression.And(all.stream().map(part -> in(part, owner)).toList());
            case Expression.Or(var any) ->
                new Expression.Or(any.stream().map(part -> in(part, owner)).toList());
            case Expression.Not(var shutOut) -> new Expression.Not(in(shutOut, owner));
            case Expression.Everything _,
                    Expression.Word _,
                    Expression.Phrase _,
                    Expression.Prefix _,
                    Expression.Fuzzy _,
                    Expression.Is _,
                    Expression.Tag _,
                    Expression.Tagged _,
                    Expression.Near _,
                    Expression.Widened _,
                    Expression.Within _,
                    Expression.Unanswerable _ -> expression;
        };
    }

    private Expression named(String name, String owner) {
        if (++count > MOST) {
            return wrong(name, MistakeKind.TOO_MANY_CORPORA, MOST);
        }
        var found = searches.named(name, owner, who);
        if (found.isEmpty()) {
            return wrong(name, MistakeKind.NO_CORPUS, name);
        }
        if (found.size() > 1) {
            return wrong(name, MistakeKind.SEVERAL_CORPORA, name);
        }
        var saved = found.getFirst();
        if (path.contains(saved.getSearchId())) {
            return wrong(name, MistakeKind.CORPUS_CYCLE, name);
        }
        // Else a field that is closed would count as nothing, and NOT nothing as everything.
        if (AskedFields.closedTo(who, SearchRequest.parse(saved.getSearch()))) {
            return wrong(name, MistakeKind.CLOSED_CORPUS, name);
        }
        path.push(saved.getSearchId());
        var stories = stories(saved);
        path.pop();
        return new Expression.Within(name, stories);
    }

    private Expression stories(SavedSearch saved) {
        var request = SearchRequest.parse(saved.getSearch());
        var all = new ArrayList<Expression>();
        var read = words.of(request, who);
        // Else what is not to be had would count as nothing, and NOT nothing as everything.
        read.mistakes().stream()
                .filter(mistake -> mistake.kind() == MistakeKind.NO_TAG)
                .forEach(mistakes::add);
        all.add(in(read.expression(), saved.getOwner()));
        var chosen = request.choices().stream()
                .filter(choice -> !choice.excluded())
                .collect(Collectors.groupingBy(Choice::facet));
        for (Map.Entry<Facet, List<Choice>> facet : chosen.entrySet()) {
            all.add(new Expression.Or(facet.getValue().stream().map(Corpora::is).toList()));
        }
        request.choices().stream().filter(Choice::excluded).forEach(choice -> all.add(new Expression.Not(is(choice))));
        return new Expression.And(all);
    }

    private static Expression is(Choice choice) {
        return new Expression.Is(choice.facet(), choice.value());
    }

    private Expression wrong(String name, MistakeKind kind, Object value) {
        mistakes.add(new Mistake(0, 0, kind, value));
        return new Expression.Corpus(name);
    }
}
