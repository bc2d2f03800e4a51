package org.mangomoment.search.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.Found.Mistake;
import org.mangomoment.search.library.MistakeKind;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.query.Expression;
import org.mangomoment.search.query.Meaning;
import org.mangomoment.search.query.Parsed;

/// Searches for stories with a tag, `tag:NAME`. A tag that is not there is explained like one that is somebody else's:
/// nobody learns which there are. Thread-safe.
///
/// @param words what a search means beside its tags
public record TagMeaning(Meaning words, KnownTags tags) implements Meaning {
    @Override
    public Map<String, Set<String>> tags(Reader who) {
        return tags.visibleTo(who);
    }

    @Override
    public Parsed of(SearchRequest request, Reader who) {
        var parsed = words.of(request, who);
        var mistakes = new ArrayList<Mistake>();
        var expression = in(parsed.expression(), who, mistakes);
        return mistakes.isEmpty()
                ? new Parsed(expression, parsed.mistakes(), parsed.added())
                : new Parsed(
                        new Expression.Unanswerable(parsed.expression()),
                        Stream.concat(
                                        parsed.mistakes().stream(),
                                        mistakes.stream().distinct())
                                .toList(),
                        parsed.added());
    }

    private Expression in(Expression expression, Reader who, List<Mistake> mistakes) {
        return switch (expression) {
            case Expression.Tag(var name) ->
                tags.stories(name, who)
                        .<Expression>map(stories -> new Expression.Tagged(name, stories))
                        .orElseGet(() -> {
                            mistakes.add(new Mistake(0, 0, MistakeKind.NO_TAG, name));
                            return expression;
                        });
            case Expression.And(var all) ->
                new Expression.And(
                        all.stream().map(part -> in(part, who, mistakes)).toList());
            case Expression.Or(var any) ->
                new Expression.Or(
                        any.stream().map(part -> in(part, who, mistakes)).toList());
            case Expression.Not(var shutOut) -> new Expression.Not(in(shutOut, who, mistakes));
            case Expression.Everything _,
                    Expression.Word _,
                    Expression.Phrase _,
                    Expression.Prefix _,
                    Expression.Fuzzy _,
                    Expression.Is _,
                    Expression.Corpus _,
                    Expression.Tagged _,
                    Expression.Near _,
                    Expression.Widened _,
                    Expression.Within _,
                    Expression.Unanswerable _ -> expression;
        };
    }
}
