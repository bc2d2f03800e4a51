package org.mangomoment.search.index;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.Choice;
import org.mangomoment.search.library.Facet;

/// What was asked, narrowed by what the reader may see and by the values chosen: chosen values of one facet widen,
/// different facets narrow, values shut out go.
///
/// @param words what must match beside the choices: the words of a search, or what it finds by its meaning
record Narrowing(Query words, List<Choice> choices, Reader who) {
    /// With every choice.
    Query query() {
        return narrowed(null);
    }

    /// As if nothing had been chosen of one facet, so that its other values are counted too.
    Query without(Facet facet) {
        return narrowed(facet);
    }

    /// Facets of which values are chosen.
    Set<Facet> chosen() {
        return choices.stream()
                .filter(choice -> !choice.excluded())
                .map(Choice::facet)
                .collect(Collectors.toSet());
    }

    private Query narrowed(@Nullable Facet free) {
        var query = new BooleanQuery.Builder().add(words, Occur.MUST).add(Filters.visible(who), Occur.FILTER);
        for (var facet : chosen()) {
            if (!facet.equals(free)) {
                query.add(anyOf(facet), Occur.FILTER);
            }
        }
        choices.stream()
                .filter(Choice::excluded)
                .forEach(choice -> query.add(new FacetField(choice.facet()).is(choice.value(), who), Occur.MUST_NOT));
        return query.build();
    }

    private Query anyOf(Facet facet) {
        var any = new BooleanQuery.Builder();
        choices.stream()
                .filter(choice -> choice.facet().equals(facet) && !choice.excluded())
                .forEach(choice -> any.add(new FacetField(facet).is(choice.value(), who), Occur.SHOULD));
        return any.build();
    }
}
