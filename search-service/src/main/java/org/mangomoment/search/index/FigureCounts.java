package org.mangomoment.search.index;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.mangomoment.schemas.EligibilityAnswer;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.figure.CorpusCounts;
import org.mangomoment.search.library.Facet;
import org.mangomoment.search.sample.SamplingDesigns;
import org.mangomoment.search.story.Review;
import org.mangomoment.search.story.StoryView;

/// Counts the corpus for figures: stories with consent for research. Only those of the sample that were
/// decided on are read; all else is counted.
///
/// @param sample the random sample
record FigureCounts(IndexSearcher searcher, SampleParts sample) {
    private static final Query OPEN = Filters.is(StoryDocument.KIND, StoryDocument.OPEN);

    CorpusCounts of(SamplingDesigns designs, Collection<String> dimensions) throws IOException {
        var decided = Filters.not(new FacetField(Facet.Derived.REVIEW).is(Review.UNREVIEWED.id()));
        var accepted = new HashMap<String, Long>();
        accepted.put(
                CorpusCounts.ELIGIBILITY,
                count(decided, new FacetField(Facet.Derived.ELIGIBILITY).is(Words.of(EligibilityAnswer.YES))));
        for (var dimension : dimensions) {
            accepted.put(dimension, count(decided, new FacetField(Facet.Derived.ACCEPTED).is(dimension)));
        }
        return new CorpusCounts(
                count(), count(decided), accepted, byDesign(designs, dimensions), count(sample.drawn()), sampled());
    }

    private Map<Integer, CorpusCounts.OfDesign> byDesign(SamplingDesigns designs, Collection<String> dimensions)
            throws IOException {
        var counts = new TreeMap<Integer, CorpusCounts.OfDesign>();
        for (var design : designs.versions()) {
            var from =
                    design.getVersion() == designs.versions().getFirst().getVersion() ? Instant.MIN : design.getSince();
            var received = received(from, designs.until(design));
            counts.put(design.getVersion(), ofDesign(received, dimensions));
        }
        return counts;
    }

    private CorpusCounts.OfDesign ofDesign(Query received, Collection<String> dimensions) throws IOException {
        var suggested = new HashMap<String, Long>();
        suggested.put(
                CorpusCounts.ELIGIBILITY,
                count(received, Filters.is(StoryDocument.SUGGESTED_VERDICT, Words.of(EligibilityAnswer.YES))));
        for (var dimension : dimensions) {
            suggested.put(dimension, count(received, new FacetField(Facet.Derived.SUGGESTED).is(dimension)));
        }
        var verdicts = Stream.of(EligibilityAnswer.values()).map(Words::of).toList();
        return new CorpusCounts.OfDesign(
                count(received), count(received, Filters.in(StoryDocument.SUGGESTED_VERDICT, verdicts)), suggested);
    }

    private static Query received(Instant from, Instant until) {
        return NumericDocValuesField.newSlowRangeQuery(
                StoryDocument.RECEIVED,
                from.equals(Instant.MIN) ? Long.MIN_VALUE : from.toEpochMilli(),
                until.equals(Instant.MAX) ? Long.MAX_VALUE : until.toEpochMilli() - 1);
    }

    /// The stories that two or more reviewers decided on, in the order of their ids.
    List<StoryView> codedByMany() throws IOException {
        var stories = read(all(Filters.not(Filters.in(StoryDocument.DECIDERS, List.of("0", "1")))));
        stories.sort(Comparator.comparing(StoryView::id));
        return stories;
    }

    /// Every story that somebody decided on.
    void eachDecided(Consumer<StoryView> each) throws IOException {
        var query = all(Filters.not(Filters.in(StoryDocument.DECIDERS, List.of("0"))));
        var found = searcher.search(query, Math.max(1, searcher.getIndexReader().maxDoc()));
        for (var hit : found.scoreDocs) {
            StoryDocument.view(searcher.storedFields().document(hit.doc)).ifPresent(each);
        }
    }

    private List<StoryView> sampled() throws IOException {
        return read(
                all(sample.drawn(), NumericDocValuesField.newSlowRangeQuery(StoryDocument.SAMPLED, 1, Long.MAX_VALUE)));
    }

    private List<StoryView> read(Query query) throws IOException {
        var found = searcher.search(query, Math.max(1, searcher.getIndexReader().maxDoc()));
        var stories = new ArrayList<StoryView>();
        for (var hit : found.scoreDocs) {
            StoryDocument.view(searcher.storedFields().document(hit.doc)).ifPresent(stories::add);
        }
        return stories;
    }

    private long count(Query... conditions) throws IOException {
        return searcher.count(all(conditions));
    }

    private static Query all(Query... conditions) {
        var all = new BooleanQuery.Builder().add(OPEN, Occur.FILTER);
        Stream.of(conditions).forEach(condition -> all.add(condition, Occur.FILTER));
        return all.build();
    }
}
