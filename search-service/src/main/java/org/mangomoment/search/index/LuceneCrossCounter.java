package org.mangomoment.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.insight.Axis;
import org.mangomoment.search.insight.CrossCounter;
import org.mangomoment.search.insight.CrossCounts;
import org.mangomoment.search.library.Choice;
import org.mangomoment.search.library.Facet;
import org.mangomoment.search.library.Matching;
import org.mangomoment.search.library.SearchRequest;

/// Counts stories by two things from the index's column of facets: stories with the same values are counted
/// together, so that what they mean is found out once. Thread-safe.
public final class LuceneCrossCounter implements CrossCounter {
    private final LuceneLibrary library;

    /// @param library whose stories
    public LuceneCrossCounter(LuceneLibrary library) {
        this.library = library;
    }

    @Override
    public CrossCounts cross(SearchRequest result, Axis rows, Axis columns, Reader who) {
        return counted(searcher -> library.asking().of(result, who, searcher), rows, columns, who);
    }

    @Override
    public CrossCounts cross(Collection<String> ids, SearchRequest result, Axis rows, Axis columns, Reader who) {
        // What a search by meaning finds changes with what else there is; these stories are what it found.
        var exactly = result.matching() == Matching.WORDS ? result : result.withQuery("");
        return counted(searcher -> library.asking().of(exactly, who, searcher).among(ids), rows, columns, who);
    }

    /// How the stories to count are asked for.
    @FunctionalInterface
    private interface Asked {
        AskedStories of(IndexSearcher searcher) throws IOException;
    }

    private CrossCounts counted(Asked stories, Axis rows, Axis columns, Reader who) {
        if (!rows.opensTo(who) || !columns.opensTo(who)) {
            return new CrossCounts(0, Map.of(), Map.of(), true);
        }
        return library.ask(snapshot -> {
            var facets = new HashSet<>(rows.facets());
            facets.addAll(columns.facets());
            var kinds = new HashMap<Set<Choice>, long[]>();
            var patience = new Patience();
            var searcher = snapshot.searcher();
            var complete = stories.of(searcher).visit(searcher, segment -> {
                var counting = new Counting(segment, facets, kinds);
                return story -> {
                    counting.add(story);
                    return patience.lasts();
                };
            });
            return counted(kinds, rows, columns, complete);
        });
    }

    /// Counts kinds of stories in a segment.
    private static final class Counting {
        private final SortedSetDocValues values;
        private final @Nullable Choice[] meant;
        private final Map<Set<Choice>, long[]> kinds;
        private final Map<List<Long>, long[]> known = new HashMap<>();

        Counting(LeafReaderContext segment, Set<Facet> facets, Map<Set<Choice>, long[]> kinds) throws IOException {
            this.values = DocValues.getSortedSet(segment.reader(), FacetsConfig.DEFAULT_INDEX_FIELD_NAME);
            this.kinds = kinds;
            this.meant = new @Nullable Choice[Math.toIntExact(values.getValueCount())];
            for (var value = 0; value < meant.length; value++) {
                var path = FacetsConfig.stringToPath(values.lookupOrd(value).utf8ToString());
                for (var facet : facets) {
                    if (path.length == 2 && path[0].equals(facet.id())) {
                        meant[value] = new Choice(facet, path[1], false);
                    }
                }
            }
        }

        void add(int story) throws IOException {
            var own = new ArrayList<Long>();
            if (values.advanceExact(story)) {
                for (var left = values.docValueCount(); left > 0; left--) {
                    var value = values.nextOrd();
                    if (meant[(int) value] != null) {
                        own.add(value);
                    }
                }
            }
            known.computeIfAbsent(own, this::kind)[0]++;
        }

        private long[] kind(List<Long> own) {
            var choices = new HashSet<Choice>();
            for (var value : own) {
                var choice = meant[value.intValue()];
                if (choice != null) {
                    choices.add(choice);
                }
            }
            return kinds.computeIfAbsent(choices, _ -> new long[1]);
        }
    }

    private static CrossCounts counted(Map<Set<Choice>, long[]> kinds, Axis rows, Axis columns, boolean complete) {
        var sizes = new HashMap<String, Long>();
        var cells = new HashMap<String, Map<String, Long>>();
        long stories = 0;
        for (var kind : kinds.entrySet()) {
            var count = kind.getValue()[0];
            stories += count;
            var values = new HashMap<Facet, Collection<String>>();
            kind.getKey()
                    .forEach(choice -> values.computeIfAbsent(choice.facet(), _ -> new ArrayList<>())
                            .add(choice.value()));
            for (var column : columns.values(values)) {
                sizes.merge(column, count, Long::sum);
                rows.values(values)
                        .forEach(row ->
                                cells.computeIfAbsent(row, _ -> new HashMap<>()).merge(column, count, Long::sum));
            }
        }
        return new CrossCounts(stories, sizes, cells, complete);
    }
}
