package org.mangomoment.search.index;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.kafka.View;
import org.mangomoment.runtime.lifecycle.Part;
import org.mangomoment.schemas.codebook.DimensionMappings;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.library.Found;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.query.Meaning;
import org.mangomoment.search.sample.SamplingDesigns;
import org.mangomoment.search.words.StoryAnalyzers;

/// An index on a folder with its library, and all that it answers in a comparable form.
final class Shelf implements AutoCloseable {
    static final StoryAnalyzers ANALYZERS = StoryAnalyzers.load();
    static final Reader STEWARD = new Reader("sam", Role.STEWARD);
    static final Reader REVIEWER = new Reader("rita", Role.REVIEWER);

    final List<String> unreadable = new ArrayList<>();
    volatile SamplingDesigns designs = SamplingDesigns.NONE;
    private @Nullable View next;
    final StoryIndex index;
    final LuceneLibrary library;

    /// What decisions count for.
    DimensionMappings mappings = DimensionMappings.NONE;

    /// @param commitEvery zero to commit after every batch
    Shelf(Path folder, Duration commitEvery) {
        this(folder, commitEvery, Clock.systemUTC());
    }

    Shelf(Path folder, Duration commitEvery, Clock clock) {
        this(folder, commitEvery, clock, Meaning.PLAIN);
    }

    Shelf(Path folder, Duration commitEvery, Clock clock, Meaning meaning) {
        var snapshots = new IndexSnapshots();
        index = new StoryIndex(
                folder,
                ANALYZERS,
                snapshots,
                (record, reason) -> unreadable.add(reason),
                () -> mappings,
                this::follow,
                commitEvery);
        library = new LuceneLibrary(snapshots, ANALYZERS, meaning, 1, () -> designs, clock);
    }

    /// Nothing follows by itself: tests feed the view.
    private Part follow(View view) {
        next = view;
        return new Part() {
            @Override
            public void start() {}

            @Override
            public void close() {
                next = null;
            }
        };
    }

    /// What builds the index again.
    View next() {
        return Objects.requireNonNull(next, "the index is not built again");
    }

    Found search(Reader who, String parameters) {
        var map = new TreeMap<String, List<String>>();
        for (var pair : parameters.split("&")) {
            var equals = pair.indexOf('=');
            map.computeIfAbsent(pair.substring(0, equals), _ -> new ArrayList<>())
                    .add(pair.substring(equals + 1));
        }
        return library.search(SearchRequest.of(map), who);
    }

    List<String> ids(Reader who, String parameters) {
        return search(who, parameters).hits().stream()
                .map(hit -> hit.story().id())
                .toList();
    }

    /// Everything a reader can find out, as text.
    Map<String, Object> answers() {
        var answers = new TreeMap<String, Object>();
        for (var who : List.of(STEWARD, REVIEWER)) {
            for (var query : List.of(
                    "q=", "q=warm", "q=deken OR blanket", "q=-warm", "q=&review=reviewed", "q=&dimension=-none")) {
                var found = search(who, query + "&size=100&sort=oldest");
                answers.put(who.role() + " " + query, List.of(found.total(), found.facets()));
                answers.put(who.role() + " hits " + query, found.hits());
            }
        }
        return answers;
    }

    @Override
    public void close() {
        index.close();
        library.close();
    }
}
