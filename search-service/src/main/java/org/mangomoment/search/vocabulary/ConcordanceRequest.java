package org.mangomoment.search.vocabulary;

import java.util.List;
import java.util.Map;
import org.mangomoment.search.library.SearchRequest;

/// A concordance as it stands in a URL: a search, and how its lines are shown.
///
/// @param search which stories, and which of their words are the keywords; its page, size and order do not
///               count
/// @param page   index of the page of lines, 0 and up. In a URL pages are counted from 1
/// @param size   lines a page, 1 to [#MOST_EXPORTED]
public record ConcordanceRequest(SearchRequest search, LineOrder order, int page, int size) {
    /// So many lines are written to one file at most.
    public static final int MOST_EXPORTED = 50_000;

    private static final int USUAL_SIZE = 50;
    private static final int LARGEST_PAGE = 1_000;

    public ConcordanceRequest {
        size = Math.clamp(size, 1, MOST_EXPORTED);
        page = Math.max(0, page);
    }

    /// Reads URL parameters; what is unknown or no number is left out.
    public static ConcordanceRequest of(Map<String, List<String>> parameters) {
        var search = SearchRequest.of(parameters).alone();
        return new ConcordanceRequest(
                search,
                LineOrder.of(first(parameters, "order")),
                number(first(parameters, "page"), 1) - 1,
                Math.min(LARGEST_PAGE, number(first(parameters, "size"), USUAL_SIZE)));
    }

    /// As URL parameters, without `?`; empty for everything.
    public String parameters() {
        var parameters = new StringBuilder(search.parameters());
        add(parameters, "order", order == LineOrder.STORY ? "" : order.id());
        add(parameters, "page", page == 0 ? "" : Integer.toString(page + 1));
        add(parameters, "size", size == USUAL_SIZE ? "" : Integer.toString(size));
        return parameters.toString();
    }

    /// Another page of the same.
    public ConcordanceRequest onPage(int number) {
        return new ConcordanceRequest(search, order, number, size);
    }

    /// All lines that one file holds.
    public ConcordanceRequest exported() {
        return new ConcordanceRequest(search, order, 0, MOST_EXPORTED);
    }

    private static void add(StringBuilder parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters
                    .append(parameters.isEmpty() ? "" : "&")
                    .append(name)
                    .append('=')
                    .append(value);
        }
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        var values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    private static int number(String text, int otherwise) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : otherwise;
    }
}
