package org.mangomoment.search.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mangomoment.search.library.Found.Mistake;

/// A query that was read.
///
/// @param expression what it means
/// @param mistakes   what was wrong with it and what was made of that
/// @param added      synonyms, by what was typed: searched too, when the search asks for them
public record Parsed(Expression expression, List<Mistake> mistakes, Map<String, List<Synonym>> added) {
    /// Without synonyms.
    public Parsed(Expression expression, List<Mistake> mistakes) {
        this(expression, mistakes, Map.of());
    }

    public Parsed {
        mistakes = List.copyOf(mistakes);
        added = Collections.unmodifiableMap(new LinkedHashMap<>(added));
    }

    /// The same as words.
    public Map<String, List<String>> synonyms() {
        var words = new LinkedHashMap<String, List<String>>();
        added.forEach((typed, known) ->
                words.put(typed, known.stream().map(Synonym::words).distinct().toList()));
        return words;
    }

    /// The query written out, with every AND and parenthesis; empty for everything.
    public String understood() {
        return expression instanceof Expression.Everything ? "" : written(expression, false);
    }

    /// The same with what saved searches ask for in place of their names.
    public String spelledOut() {
        var spelled = SpelledOut.of(expression);
        return spelled instanceof Expression.Everything ? "" : written(spelled, false);
    }

    /// That text, when it is a query that asks the same once more; empty when it would be read as something else.
    public Optional<String> again() {
        return Optional.of(spelledOut()).filter(text -> QueryText.says(text, SpelledOut.of(expression)));
    }

    private static String written(Expression expression, boolean inside) {
        return switch (expression) {
            case Expression.Everything _ -> "*";
            case Expression.Word(var word) -> word;
            case Expression.Phrase(var words) -> '"' + words + '"';
            case Expression.Prefix(var beginning) -> beginning + "*";
            case Expression.Fuzzy(var word) -> word + "~";
            case Expression.Is(var facet, var value) -> facet.id() + ":" + quoted(value);
            case Expression.Corpus(var name) -> TermReader.CORPUS + ":" + quoted(name);
            case Expression.Tag(var name) -> TermReader.TAG + ":" + quoted(name);
            case Expression.Tagged tagged -> TermReader.TAG + ":" + quoted(tagged.name());
            case Expression.Within within -> TermReader.CORPUS + ":" + quoted(within.name());
            case Expression.Unanswerable(var asked) -> written(asked, inside);
            case Expression.Not(var shutOut) -> "NOT " + written(shutOut, true);
            case Expression.Widened widened -> written(widened.asked(), inside);
            case Expression.Near(var one, var other, var words) ->
                joined(List.of(one, other), words == Proximity.USUAL ? " NEAR " : " NEAR/" + words + " ", inside);
            case Expression.And(var all) -> joined(all, " AND ", inside);
            case Expression.Or(var any) -> joined(any, " OR ", inside);
        };
    }

    private static String quoted(String value) {
        return value.matches("[\\w-]+") ? value : '"' + Tokenizer.unquoted(value) + '"';
    }

    private static String joined(List<Expression> parts, String word, boolean inside) {
        var text = parts.stream().map(part -> written(part, true)).collect(Collectors.joining(word));
        return inside ? "(" + text + ")" : text;
    }
}
