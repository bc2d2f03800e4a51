package org.mangomoment.search.index;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.mangomoment.schemas.StoryField;
import org.mangomoment.schemas.ToldFields;
import org.mangomoment.schemas.ValueKind;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.Facet;
import org.mangomoment.search.story.DimensionStatus;
import org.mangomoment.search.story.Origin;
import org.mangomoment.search.story.StoryView;

/// One facet of stories: what is written for a story, how one value is asked for, how values are counted.
record FacetField(Facet facet) {
    /// How Lucene is told of all facets.
    static final FacetsConfig CONFIG = config();

    private static final int LONGEST_VALUE = 200;
    private static final int MOST_VALUES = 1_000;

    /// How it is written.
    void write(StoryView story, Document document) {
        values(story).stream()
                .filter(value -> !value.isEmpty())
                .map(value -> value.substring(0, Math.min(LONGEST_VALUE, value.length())))
                .distinct()
                .forEach(value -> document.add(new SortedSetDocValuesFacetField(facet.id(), value)));
    }

    /// Asked for one value.
    Query is(String value) {
        return new TermQuery(new Term(CONFIG.getDimConfig(facet.id()).indexFieldName, drilled(value)));
    }

    /// Asked for one value by a reader; nothing when the facet does not open to them.
    Query is(String value, Reader who) {
        return facet.opensTo(who) ? is(value) : new MatchNoDocsQuery("closed to this reader");
    }

    /// Its values with their counts, most frequent first.
    Map<String, Long> counted(Facets facets) throws IOException {
        var counts = new LinkedHashMap<String, Long>();
        var found = facets.getTopChildren(MOST_VALUES, facet.id());
        if (found != null) {
            for (var value : found.labelValues) {
                counts.put(value.label, value.value.longValue());
            }
        }
        return counts;
    }

    private String drilled(String value) {
        return FacetsConfig.pathToString(facet.id(), new String[] {value});
    }

    /// What a story counts for.
    Collection<String> values(StoryView story) {
        return switch (facet) {
            case Facet.Told(var field) -> told(field, story);
            case Facet.Derived derived -> derived(derived, story);
        };
    }

    private static List<String> told(StoryField field, StoryView story) {
        var value = ToldFields.read(field, story.story());
        return value != null ? List.of(value) : field.kind() instanceof ValueKind.Year ? List.of("unknown") : List.of();
    }

    private static Collection<String> derived(Facet.Derived derived, StoryView story) {
        var known = story.story();
        return switch (derived) {
            case DIMENSION -> dimensions(story);
            case SUGGESTED -> story.suggestedDimensions();
            case ACCEPTED -> standing(story, DimensionStatus.ACCEPTED);
            case REJECTED -> standing(story, DimensionStatus.REJECTED);
            case DISPUTED -> standing(story, DimensionStatus.DISPUTED);
            case ELIGIBILITY -> List.of(story.eligibility());
            case LANGUAGE -> List.of(known.getLanguage());
            case CHANNEL -> List.of(known.getChannel());
            case CAMPAIGN -> List.of(known.getCampaign());
            case REVIEW -> List.of(story.review().id());
            case ORIGIN -> story.verdicts().origin().map(Origin::id).stream().toList();
            case CONSENT -> List.of(story.quarantined() ? "missing" : "given");
            case MODEL ->
                story.suggestions() == null
                        ? List.of()
                        : List.of(story.suggestions().getModelId());
        };
    }

    private static List<String> dimensions(StoryView story) {
        var standing = story.standings().entrySet().stream()
                .filter(entry -> entry.getValue() != DimensionStatus.REJECTED)
                .map(Map.Entry::getKey)
                .toList();
        return standing.isEmpty() ? List.of("none") : standing;
    }

    private static List<String> standing(StoryView story, DimensionStatus wanted) {
        return story.standings().entrySet().stream()
                .filter(entry -> entry.getValue() == wanted)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static FacetsConfig config() {
        var config = new FacetsConfig();
        Facet.ALL.forEach(facet -> config.setMultiValued(facet.id(), true));
        return config;
    }
}
