package org.mangomoment.benchmarks.search;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.mangomoment.benchmarks.corpus.Events;
import org.mangomoment.benchmarks.corpus.GeneratedCorpus;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.index.IndexSnapshots;
import org.mangomoment.search.index.LuceneLibrary;
import org.mangomoment.search.index.StoryIndex;
import org.mangomoment.search.library.Choice;
import org.mangomoment.search.library.Facet;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.library.Sort;
import org.mangomoment.search.query.Meaning;
import org.mangomoment.search.sample.SamplingDesigns;
import org.mangomoment.search.words.StoryAnalyzers;

/// The product's index and search, inside this process, without HTTP.
final class OurIndex implements AutoCloseable {
    /// As the follower gathers at most.
    private static final int BATCH = 2_000;

    private static final Reader STEWARD = new Reader("benchmark", Role.STEWARD);

    private final IndexSnapshots snapshots = new IndexSnapshots();
    private final StoryIndex index;
    private final LuceneLibrary library;

    /// Opens an index, which is checked.
    OurIndex(Path folder, StoryAnalyzers analyzers) {
        this.index = new StoryIndex(folder, analyzers, snapshots, (_, why) -> {
            throw new IllegalStateException(why);
        });
        this.library = new LuceneLibrary(
                snapshots, analyzers, Meaning.PLAIN, 2, () -> SamplingDesigns.NONE, Clock.systemUTC());
        index.positions();
    }

    /// Gives it stories of a corpus, each with all that is known of it.
    void add(GeneratedCorpus corpus, long from, long to) throws Exception {
        var events = new Events(corpus);
        for (long number = from; number < to; number += BATCH / 3) {
            apply(events.whole(number, Math.min(to, number + BATCH / 3)));
        }
    }

    /// Gives it stories as they come when everything is read again: kind by kind.
    void addByKind(GeneratedCorpus corpus, long from, long to) throws Exception {
        var events = new Events(corpus);
        for (int kind = 0; kind < 3; kind++) {
            for (long number = from; number < to; number += BATCH) {
                apply(events.steps(number, Math.min(to, number + BATCH)).get(kind));
            }
        }
    }

    private void apply(List<ConsumerRecord<byte[], byte[]>> batch) throws Exception {
        index.apply(batch);
        index.idle();
    }

    /// A page of twenty with facets and highlights.
    long found(Asked asked) {
        var choices = asked.language() == null
                ? List.<Choice>of()
                : List.of(Choice.of(Facet.of("language").orElseThrow(), asked.language()));
        var request = new SearchRequest(String.join(" ", asked.words()), choices, 0, 20, Sort.RELEVANCE);
        return library.search(request, STEWARD).total();
    }

    @Override
    public void close() {
        library.close();
        index.close();
    }
}
