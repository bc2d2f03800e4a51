package org.mangomoment.search.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mangomoment.schemas.StoryField;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.Facet;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.query.AskedFields;

/// What is asked of the words of a result.
///
/// @param search    the result
/// @param words     a list, at most [WordCounts#MOST]
/// @param leftOut   words of the list that are not counted: too long, or too many
/// @param against   a query for the other side of a comparison; blank for all other stories
/// @param language  in which words are compared: `nl` or `en`
/// @param dimension whose evidence is compared; may be empty
/// @param by        into which groups a result is parted
public record WordsRequest(
        SearchRequest search,
        WordsView view,
        List<String> words,
        long leftOut,
        String against,
        String language,
        String dimension,
        Facet by) {
    private static final Facet TELLER = new Facet.Told(StoryField.TELLER);

    public WordsRequest {
        words = List.copyOf(words);
    }

    /// Reads parameters; what is unknown is left out.
    ///
    /// @param otherwise the language when none is asked for
    public static WordsRequest of(Map<String, List<String>> parameters, String otherwise) {
        var language = first(parameters, "in");
        var list = String.join("\n", parameters.getOrDefault("words", List.of()));
        return new WordsRequest(
                ConcordanceRequest.of(parameters).search(),
                WordsView.of(first(parameters, "show")),
                WordCounts.pasted(list),
                WordCounts.leftOut(list),
                first(parameters, "against"),
                language.equals("nl") || language.equals("en") ? language : otherwise,
                first(parameters, "of"),
                Facet.of(first(parameters, "by")).orElse(TELLER));
    }

    /// Whether a field that it asks for does not open to a reader.
    public boolean closedTo(Reader who) {
        return AskedFields.closedTo(who, search)
                || (view == WordsView.GROUPS && !by.opensTo(who))
                || Stream.concat(words.stream(), Stream.of(against))
                        .anyMatch(words -> AskedFields.closedTo(
                                who, SearchRequest.everything().withQuery(words)));
    }

    /// The same of another result.
    public WordsRequest within(SearchRequest result) {
        return new WordsRequest(result, view, words, leftOut, against, language, dimension, by);
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        var values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }
}
