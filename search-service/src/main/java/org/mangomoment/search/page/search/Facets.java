package org.mangomoment.search.page.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mangomoment.runtime.web.Messages;
import org.mangomoment.schemas.StoryField;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.codebook.FurtherEntry;
import org.mangomoment.search.library.Choice;
import org.mangomoment.search.library.Facet;
import org.mangomoment.search.library.Found;
import org.mangomoment.search.library.SearchRequest;

/// Makes what stands beside and above the hits of a search: facets, and everything that is active.
final class Facets {
    private static final Set<Facet> OPEN = Set.of(
            Facet.Derived.DIMENSION,
            Facet.Derived.REVIEW,
            Facet.Derived.ELIGIBILITY,
            new Facet.Told(StoryField.TELLER),
            new Facet.Told(StoryField.SETTING),
            Facet.Derived.LANGUAGE);

    private final SearchRequest request;
    private final Messages words;
    private final CodebookView codebook;

    Facets(SearchRequest request, Messages words, CodebookView codebook) {
        this.request = request;
        this.words = words;
        this.codebook = codebook;
    }

    List<FacetValues> of(Found found) {
        return Facet.ALL.stream()
                .map(facet -> facet(facet, counts(facet, found)))
                .filter(facet -> !facet.values().isEmpty() && !facet.oneConsent())
                .toList();
    }

    List<Crumb> crumbs() {
        var crumbs = new ArrayList<Crumb>();
        if (!request.query().isBlank()) {
            crumbs.add(new Crumb("q", request.query(), false, SearchPage.address(request.withQuery(""))));
        }
        for (var choice : request.choices()) {
            crumbs.add(new Crumb(
                    choice.facet().id(),
                    label(choice.facet(), choice.value()),
                    choice.excluded(),
                    SearchPage.address(request.without(choice))));
        }
        return crumbs;
    }

    private FacetValues facet(Facet facet, Map<String, Long> counts) {
        var active =
                request.choices().stream().anyMatch(choice -> choice.facet().equals(facet));
        return new FacetValues(facet, active || OPEN.contains(facet), groups(facet, counts));
    }

    private List<FacetValues.Group> groups(Facet facet, Map<String, Long> counts) {
        var ofDimensions = facet instanceof Facet.Derived derived && derived.ofDimensions();
        var groups = new ArrayList<FacetValues.Group>();
        var further = ofDimensions ? codebook.beside() : List.<FurtherEntry>of();
        var apart = further.stream()
                .flatMap(each -> codebook.dimensionsOf(each).stream())
                .collect(Collectors.toSet());
        groups.add(new FacetValues.Group("", values(facet, counts, id -> !apart.contains(id))));
        for (var each : further) {
            groups.add(new FacetValues.Group(
                    each.title().in(words.language()), values(facet, counts, codebook.dimensionsOf(each)::contains)));
        }
        return groups;
    }

    private List<FacetValues.Value> values(Facet facet, Map<String, Long> counts, Predicate<String> wanted) {
        return counts.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .map(entry -> value(facet, entry.getKey(), entry.getValue()))
                .toList();
    }

    private Map<String, Long> counts(Facet facet, Found found) {
        var counts = new LinkedHashMap<>(found.facets().getOrDefault(facet.id(), Map.of()));
        request.choices().stream()
                .filter(choice -> choice.facet().equals(facet))
                .forEach(choice -> counts.putIfAbsent(choice.value(), 0L));
        return counts;
    }

    private FacetValues.Value value(Facet facet, String value, long count) {
        var in = new Choice(facet, value, false);
        var out = new Choice(facet, value, true);
        var chosen = request.choices().contains(in);
        var excluded = request.choices().contains(out);
        return new FacetValues.Value(
                label(facet, value),
                count,
                chosen,
                excluded,
                SearchPage.address(chosen ? request.without(in) : request.with(in)),
                SearchPage.address(excluded ? request.without(out) : request.with(out)));
    }

    private String label(Facet facet, String value) {
        return new FacetLabels(words, codebook).label(facet, value);
    }
}
