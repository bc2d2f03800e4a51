package org.mangomoment.search.library;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A search as it stands in a URL: the URL is the search.
///
/// @param query   what was typed
/// @param choices values chosen or shut out; chosen values of one facet widen, different facets narrow
/// @param page    index of the page, 0 and up; page · size stays below 10,000. In a URL pages are counted from 1
/// @param size    hits a page, 1 to 1,000
/// @param sort    order
/// @param synonyms whether words that mean the same are searched too
/// @param matching whether its words are looked for, or what they mean; words where meaning is switched off
public record SearchRequest(
        String query, List<Choice> choices, int page, int size, Sort sort, boolean synonyms, Matching matching) {
    /// Hits beyond this are not paged to; narrow the search instead.
    public static final int DEEPEST = 10_000;

    /// A search with more choices is refused when it is asked.
    public static final int MOST_CHOICES = 200;

    private static final int USUAL_SIZE = 20;

    public SearchRequest {
        choices = choices.stream().distinct().toList();
        size = Math.clamp(size, 1, 1_000);
        page = Math.clamp(page, 0, (DEEPEST - 1) / size);
    }

    /// By words.
    public SearchRequest(String query, List<Choice> choices, int page, int size, Sort sort, boolean synonyms) {
        this(query, choices, page, size, sort, synonyms, Matching.WORDS);
    }

    /// Without synonyms.
    public SearchRequest(String query, List<Choice> choices, int page, int size, Sort sort) {
        this(query, choices, page, size, sort, false);
    }

    /// Everything, first page.
    public static SearchRequest everything() {
        return new SearchRequest("", List.of(), 0, USUAL_SIZE, Sort.RELEVANCE);
    }

    /// The stories with a tag.
    public static SearchRequest tagged(String name) {
        return everything().withQuery("tag:\"" + name + '"');
    }

    /// Reads URL parameters; what is unknown or no number is left out.
    public static SearchRequest of(Map<String, List<String>> parameters) {
        var choices = Facet.ALL.stream()
                .flatMap(facet -> parameters.getOrDefault(facet.id(), List.of()).stream()
                        .filter(value -> !value.isBlank() && !value.equals("-"))
                        .map(value -> Choice.of(facet, value)))
                .toList();
        return new SearchRequest(
                first(parameters, "q", ""),
                choices,
                number(first(parameters, "page", ""), 1) - 1,
                number(first(parameters, "size", ""), USUAL_SIZE),
                Sort.of(first(parameters, "sort", "")),
                first(parameters, "synonyms", "").equals("on"),
                Matching.of(first(parameters, "match", "")));
    }

    /// Reads what [#parameters] wrote.
    public static SearchRequest parse(String parameters) {
        var map = new LinkedHashMap<String, List<String>>();
        Stream.of(parameters.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> map.computeIfAbsent(pair[0], _ -> new ArrayList<>())
                        .add(URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return of(map);
    }

    /// As URL parameters, without `?`; empty for [#everything].
    public String parameters() {
        var pairs = new ArrayList<String>();
        if (!query.isBlank()) {
            pairs.add("q=" + encoded(query));
        }
        choices.forEach(choice -> pairs.add(choice.facet().id() + "=" + encoded(choice.parameter())));
        if (page > 0) {
            pairs.add("page=" + (page + 1));
        }
        if (size != USUAL_SIZE) {
            pairs.add("size=" + size);
        }
        if (sort != Sort.RELEVANCE) {
            pairs.add("sort=" + sort.id());
        }
        if (synonyms) {
            pairs.add("synonyms=on");
        }
        if (matching != Matching.WORDS) {
            pairs.add("match=" + matching.id());
        }
        return String.join("&", pairs);
    }

    /// The same with one more choice, first page.
    public SearchRequest with(Choice choice) {
        return new SearchRequest(
                query,
                Stream.concat(without(choice).choices.stream(), Stream.of(choice))
                        .toList(),
                0,
                size,
                sort,
                synonyms,
                matching);
    }

    /// The same without a choice (chosen or shut out), first page.
    public SearchRequest without(Choice choice) {
        var left = choices.stream()
                .filter(other ->
                        !other.facet().equals(choice.facet()) || !other.value().equals(choice.value()))
                .toList();
        return new SearchRequest(query, left, 0, size, sort, synonyms, matching);
    }

    /// The same with other words, first page.
    public SearchRequest withQuery(String words) {
        return new SearchRequest(words, choices, 0, size, sort, synonyms, matching);
    }

    /// The same in the usual order and on pages of the usual size, first page.
    public SearchRequest alone() {
        return new SearchRequest(query, choices, 0, USUAL_SIZE, Sort.RELEVANCE, synonyms, matching);
    }

    /// Another page of the same.
    public SearchRequest onPage(int number) {
        return new SearchRequest(query, choices, number, size, sort, synonyms, matching);
    }

    /// The same with synonyms or without, first page.
    public SearchRequest withSynonyms(boolean wanted) {
        return new SearchRequest(query, choices, 0, size, sort, wanted, matching);
    }

    /// The same by words, by meaning or by both, first page.
    public SearchRequest matchedBy(Matching wanted) {
        return new SearchRequest(query, choices, 0, size, sort, synonyms, wanted);
    }

    private static String first(Map<String, List<String>> parameters, String name, String otherwise) {
        var values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? otherwise : values.getFirst();
    }

    private static int number(String text, int otherwise) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
