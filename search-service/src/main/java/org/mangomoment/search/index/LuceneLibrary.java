package org.mangomoment.search.index;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.lifecycle.Part;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.calibration.DecidedStories;
import org.mangomoment.search.figure.Corpus;
import org.mangomoment.search.figure.CorpusCounts;
import org.mangomoment.search.library.Found;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.library.NearDuplicate;
import org.mangomoment.search.library.Progress;
import org.mangomoment.search.library.Queue;
import org.mangomoment.search.library.ResultSet;
import org.mangomoment.search.library.ResultSets;
import org.mangomoment.search.library.SampleProgress;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.library.Walk;
import org.mangomoment.search.query.Meaning;
import org.mangomoment.search.sample.SamplingDesigns;
import org.mangomoment.search.similarity.SentenceSearch;
import org.mangomoment.search.story.ShownStory;
import org.mangomoment.search.story.StoryView;
import org.mangomoment.search.story.Visibility;
import org.mangomoment.search.words.StoryAnalyzers;

/// The library on Lucene. Every question is answered from one state of the index. Thread-safe.
public final class LuceneLibrary implements Library, Corpus, Walk, ResultSets, DecidedStories, Part {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final IndexSnapshots snapshots;
    private final SearchExecutor workers;
    private final Asking asking;
    private final Search search;
    private final SampleSegments segments;
    private final SampleParts sample;
    private final ReviewQueue queue;
    private final SearchQueue searchQueue;
    private final ReviewProgress tally;
    private final OwnDecisions own;

    /// That finds stories by their words alone.
    ///
    /// @param meaning what searches stand for
    /// @param threads how many searches run at once
    /// @param designs how the random sample is drawn
    public LuceneLibrary(
            IndexSnapshots snapshots,
            StoryAnalyzers analyzers,
            Meaning meaning,
            int threads,
            Supplier<SamplingDesigns> designs,
            Clock clock) {
        this(snapshots, analyzers, meaning, SentenceSearch.NONE, threads, designs, clock);
    }

    /// @param meaning   what searches stand for
    /// @param sentences finds stories by what their sentences mean
    /// @param threads   how many searches run at once
    /// @param designs   how the random sample is drawn
    public LuceneLibrary(
            IndexSnapshots snapshots,
            StoryAnalyzers analyzers,
            Meaning meaning,
            SentenceSearch sentences,
            int threads,
            Supplier<SamplingDesigns> designs,
            Clock clock) {
        this.snapshots = snapshots;
        this.workers = new SearchExecutor(threads, LONGEST_WAIT);
        this.asking = new Asking(new TextField(analyzers), meaning, new AskingByMeaning(sentences));
        this.search = new Search(asking);
        this.segments = new SampleSegments(designs);
        this.sample = new SampleParts(segments);
        this.queue = new ReviewQueue(sample);
        this.searchQueue = new SearchQueue(asking, queue);
        this.tally = new ReviewProgress(queue, clock);
        this.own = new OwnDecisions(clock);
    }

    @Override
    public Optional<StoryView> story(String id, Reader who) {
        return ask(snapshot -> {
            var searcher = snapshot.searcher();
            var found = searcher.search(new TermQuery(StoryDocument.key(id)), 1);
            return found.scoreDocs.length == 0 ? Optional.empty() : view(searcher, found.scoreDocs[0].doc, who);
        });
    }

    @Override
    public Found search(SearchRequest request, Reader who) {
        return ask(snapshot -> search.run(snapshot, request, who));
    }

    @Override
    public Step next(SearchRequest request, Reader who, @Nullable Place after, int most) {
        return ask(snapshot -> whole(snapshot, request, who).step(who, after, most));
    }

    @Override
    public ResultSet whole(SearchRequest request, Reader who) {
        return ask(snapshot -> whole(snapshot, request, who).ids(request));
    }

    @Override
    public List<String> arrived(SearchRequest request, Reader who, Instant since) {
        return ask(snapshot -> whole(snapshot, request, who).arrived(since));
    }

    @Override
    public Presence presence(Collection<String> ids) {
        return ask(snapshot -> StoryPresence.of(snapshot.searcher(), ids));
    }

    @Override
    public Optional<StoryView> next(Queue order, Reader who, Set<String> skip) {
        return ask(snapshot -> queue.next(snapshot.searcher(), order, who, skip));
    }

    @Override
    public Optional<StoryView> next(SearchRequest request, Reader who, Set<String> skip) {
        return ask(snapshot -> searchQueue.next(snapshot.searcher(), request, who, skip));
    }

    @Override
    public Optional<StoryView> earlier(Reader who, int days, int since, int lot, Set<String> passed) {
        return ask(snapshot -> own.earlier(snapshot.searcher(), who, days, since, lot, passed));
    }

    @Override
    public List<NearDuplicate> toldTwice(StoryView story, Reader who) {
        return ask(snapshot -> NearDuplicates.of(story, snapshot.searcher(), who));
    }

    @Override
    public CorpusCounts count(SamplingDesigns designs, Collection<String> dimensions) {
        return ask(snapshot -> new FigureCounts(snapshot.searcher(), sample).of(designs, dimensions));
    }

    @Override
    public List<StoryView> codedByMany() {
        return ask(snapshot -> new FigureCounts(snapshot.searcher(), sample).codedByMany());
    }

    @Override
    public void eachDecided(Consumer<StoryView> each) {
        var _ = ask(snapshot -> {
            new FigureCounts(snapshot.searcher(), sample).eachDecided(each);
            return true;
        });
    }

    @Override
    public SampleProgress sampleProgress() {
        return ask(snapshot -> sample.progress(snapshot.searcher()));
    }

    @Override
    public Progress progress(Reader who) {
        return ask(snapshot -> tally.of(snapshot.searcher(), who));
    }

    @Override
    public void start() {}

    @Override
    public void close() {
        workers.close();
    }

    /// The story in a document, as a reader may see it.
    static Optional<StoryView> view(IndexSearcher searcher, int document, Reader who) throws IOException {
        return shown(searcher, document, who).map(ShownStory::view);
    }

    /// The same, and where what the index knows of its text is shown.
    static Optional<ShownStory> shown(IndexSearcher searcher, int document, Reader who) throws IOException {
        return StoryDocument.view(searcher.storedFields().document(document))
                .flatMap(view -> Visibility.of(view, who))
                .map(ShownStory::of);
    }

    private WholeResult whole(IndexSnapshots.Snapshot snapshot, SearchRequest request, Reader who) throws IOException {
        return new WholeResult(snapshot, asking.of(request, who, snapshot.searcher()));
    }

    /// How searches are read.
    Asking asking() {
        return asking;
    }

    /// What each segment holds of the random sample.
    SampleSegments sampleSegments() {
        return segments;
    }

    /// Asks the newest state of the index, in turn with all other questions.
    <A> A ask(IndexSnapshots.Question<A> question) {
        return workers.ask(() -> snapshots.ask(question));
    }
}
