package org.mangomoment.search.vocabulary;

import org.mangomoment.search.library.Choice;
import org.mangomoment.search.library.Facet;
import org.mangomoment.search.library.SearchRequest;

/// Two sides to compare. Stories of both count on the first side only.
///
/// @param target   one side
/// @param against  a query for the other side; blank for all other stories
/// @param language `nl` or `en`: words are compared within a language
public record KeynessRequest(SearchRequest target, String against, String language) {
    /// The first side, in the language.
    public SearchRequest one() {
        return in(target);
    }

    /// The other side, in the language; the first side has to be taken out of it.
    public SearchRequest other() {
        return in(SearchRequest.everything().withSynonyms(target.synonyms()).withQuery(against));
    }

    private SearchRequest in(SearchRequest side) {
        var kept = side;
        for (var choice : side.choices()) {
            if (choice.facet().equals(Facet.Derived.LANGUAGE)) {
                kept = kept.without(choice);
            }
        }
        return kept.with(new Choice(Facet.Derived.LANGUAGE, language, false));
    }
}
