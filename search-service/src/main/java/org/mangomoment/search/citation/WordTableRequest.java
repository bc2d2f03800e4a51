package org.mangomoment.search.citation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mangomoment.schemas.CitationHead;
import org.mangomoment.schemas.CitedWords;
import org.mangomoment.search.library.Choice;
import org.mangomoment.search.library.Facet;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.vocabulary.ConcordanceRequest;
import org.mangomoment.search.vocabulary.LineOrder;
import org.mangomoment.search.vocabulary.WordsRequest;

/// A table of words, or words in context, that is to be cited or was.
///
/// @param asked what is asked of the words of its search
/// @param order of the lines of words in context
public record WordTableRequest(CitedView view, WordsRequest asked, LineOrder order) {
    /// A table of words; empty when it cannot be cited.
    public static Optional<WordTableRequest> of(WordsRequest asked) {
        return CitedView.of(asked.view()).map(view -> new WordTableRequest(view, asked, LineOrder.STORY));
    }

    /// Words in context.
    public static WordTableRequest of(ConcordanceRequest asked) {
        return new WordTableRequest(
                CitedView.CONCORDANCE, WordsRequest.of(Map.of(), "nl").within(asked.search()), asked.order());
    }

    /// What a citation keeps of it; empty when it has none, or one of a later version of the product.
    static Optional<WordTableRequest> of(CitationHead head) {
        return Optional.ofNullable(head.getWords())
                .flatMap(kept -> CitedView.of(kept.getShow()).map(view -> of(head, kept, view)));
    }

    private static WordTableRequest of(CitationHead head, CitedWords kept, CitedView view) {
        var frozen = SearchRequest.parse(head.getSearch());
        var search = view == CitedView.GROUPS ? frozen.withQuery(kept.getQuery()) : frozen;
        var asked = WordsRequest.of(
                        Map.of(
                                "show", List.of(kept.getShow()),
                                "words", kept.getList(),
                                "against", List.of(kept.getAgainst()),
                                "in", List.of(kept.getLanguage()),
                                "by", List.of(kept.getBy())),
                        "nl")
                .within(search);
        return new WordTableRequest(view, asked, LineOrder.of(kept.getOrder()));
    }

    /// What is kept of it.
    ///
    /// @param target stories of the one side
    CitedWords kept(int target, String digest) {
        var key = view == CitedView.KEY;
        return CitedWords.newBuilder()
                .setShow(view.id())
                .setQuery(view == CitedView.GROUPS ? search().query() : "")
                .setList(view == CitedView.LIST ? asked.words() : List.of())
                .setAgainst(key ? asked.against() : "")
                .setLanguage(key ? asked.language() : "")
                .setBy(view == CitedView.GROUPS ? asked.by().id() : "")
                .setOrder(view == CitedView.CONCORDANCE ? order.id() : "")
                .setTarget(target)
                .setDigest(digest)
                .build();
    }

    /// Its search.
    public SearchRequest search() {
        return asked.search();
    }

    /// The search whose stories are frozen: of groups, all that its words are looked for in, and none left out
    /// by what it groups by.
    SearchRequest frozen() {
        return view == CitedView.GROUPS ? without(search().withQuery(""), asked.by()) : search();
    }

    /// The words of its search alone, as they are searched for in the frozen stories.
    SearchRequest again() {
        return SearchRequest.everything()
                .withSynonyms(search().synonyms())
                .withQuery(view.asksAgain() ? search().query() : "");
    }

    /// Words of searches that it asks for beside those whose stories are frozen.
    List<String> searched() {
        return Stream.concat(
                        view == CitedView.LIST ? asked.words().stream() : Stream.empty(),
                        Stream.of(
                                view.asksAgain() ? search().query() : "", view == CitedView.KEY ? asked.against() : ""))
                .filter(words -> !words.isBlank())
                .toList();
    }

    private static SearchRequest without(SearchRequest search, Facet facet) {
        var kept = search;
        for (Choice choice : search.choices()) {
            kept = choice.facet().equals(facet) ? kept.without(choice) : kept;
        }
        return kept;
    }
}
