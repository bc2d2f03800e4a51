package org.mangomoment.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TotalHitCountCollectorManager;
import org.jspecify.annotations.Nullable;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.Choice;
import org.mangomoment.search.library.Facet;
import org.mangomoment.search.library.Matching;
import org.mangomoment.search.library.MistakeKind;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.query.Parsed;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.story.Review;
import org.mangomoment.search.vocabulary.CollocateCount;
import org.mangomoment.search.vocabulary.Collocates;
import org.mangomoment.search.vocabulary.Concordance;
import org.mangomoment.search.vocabulary.ConcordanceLine;
import org.mangomoment.search.vocabulary.ConcordanceRequest;
import org.mangomoment.search.vocabulary.KeyWords;
import org.mangomoment.search.vocabulary.KeynessRequest;
import org.mangomoment.search.vocabulary.Vocabulary;
import org.mangomoment.search.vocabulary.WordCount;
import org.mangomoment.search.vocabulary.WordCounts;
import org.mangomoment.search.vocabulary.WordRunCount;
import org.mangomoment.search.vocabulary.WordRuns;

/// Words of stories on Lucene. Thread-safe.
public final class LuceneVocabulary implements Vocabulary {
    private static final long LONGEST_MILLIS = 1_000;

    private final LuceneLibrary library;
    private final Asking asking;
    private final RandomSample sample;
    private final @Nullable Collection<String> among;

    /// @param library whose stories
    /// @param sample  whose covered decisions are kept from a reader
    public LuceneVocabulary(LuceneLibrary library, RandomSample sample) {
        this(library, sample, null);
    }

    private LuceneVocabulary(LuceneLibrary library, RandomSample sample, @Nullable Collection<String> among) {
        this.library = library;
        this.asking = library.asking();
        this.sample = sample;
        this.among = among;
    }

    @Override
    public Vocabulary among(Collection<String> ids) {
        return new LuceneVocabulary(library, sample, List.copyOf(ids));
    }

    private AskedStories asked(SearchRequest request, Reader who, IndexSearcher searcher) throws IOException {
        var asked = asking.of(request, who, searcher);
        return among == null ? asked : asked.among(among);
    }

    @Override
    public Concordance concordance(ConcordanceRequest request, Reader who) {
        return library.ask(snapshot -> {
            var searcher = snapshot.searcher();
            var asked = asked(request.search(), who, searcher);
            var found = KeywordPlaces.of(asked, searcher, request.order());
            var lines = found.places().size();
            var page = Math.min(request.page(), Math.max(0, lines - 1) / request.size());
            var from = page * request.size();
            var shown = found.places().subList(from, Math.min(lines, from + request.size()));
            return new Concordance(
                    found.stories(),
                    lines,
                    page,
                    lines(searcher, shown),
                    asked.parsed().understood(),
                    asked.parsed().mistakes(),
                    found.complete());
        });
    }

    @Override
    public WordCounts counts(List<String> words, SearchRequest within, Reader who) {
        return library.ask(snapshot -> {
            var searcher = snapshot.searcher();
            searcher.setTimeout(new QueryTimeoutImpl(LONGEST_MILLIS));
            // A word of a list counts as it is; so that shares are of the same stories, its surroundings do too.
            var exactly = within.withSynonyms(false).matchedBy(Matching.WORDS);
            var result = asked(exactly, who, searcher).all();
            long stories = searcher.count(result);
            var counts = new ArrayList<WordCount>();
            for (var word : words.subList(0, Math.min(words.size(), WordCounts.MOST))) {
                // Read by itself, so that nothing in the result's query changes what the word means.
                var asked = asked(SearchRequest.everything().withQuery(word), who, searcher);
                var having = new BooleanQuery.Builder()
                        .add(result, Occur.FILTER)
                        .add(asked.words(), Occur.FILTER)
                        .build();
                var count = searcher.search(having, new TotalHitCountCollectorManager(searcher.getSlices()));
                if (searcher.timedOut()) {
                    return new WordCounts(stories, counts, false);
                }
                counts.add(
                        asked.ofEverything()
                                ? WordCount.ofNothing(word)
                                : WordCount.of(word, count, within, isAsTyped(asked.parsed())));
            }
            return new WordCounts(stories, counts, true);
        });
    }

    private static boolean isAsTyped(Parsed parsed) {
        return parsed.mistakes().stream().allMatch(mistake -> mistake.kind() == MistakeKind.OPERATOR_ACTS);
    }

    @Override
    public Collocates collocates(SearchRequest request, Reader who) {
        return library.ask(snapshot -> {
            var searcher = snapshot.searcher();
            var asked = asked(request, who, searcher);
            var finder = KeywordFinder.of(asked.words(), searcher);
            var count = new CollocateCount();
            var patience = new Patience();
            var complete = asked.visit(searcher, segment -> {
                var column = RunningText.column(segment.reader());
                var keywords = finder.of(segment);
                return story -> {
                    var spans = keywords.of(story);
                    if (!spans.isEmpty() && column.advanceExact(story)) {
                        count.add(RunningText.read(column.binaryValue()).words(), spans);
                    }
                    return patience.lasts();
                };
            });
            return count.result(complete);
        });
    }

    @Override
    public WordRuns runs(SearchRequest request, int length, Reader who) {
        return library.ask(snapshot -> {
            var count = new WordRunCount(length);
            var patience = new Patience();
            var searcher = snapshot.searcher();
            var complete = asked(request, who, searcher).visit(searcher, segment -> {
                var column = RunningText.column(segment.reader());
                return story -> {
                    if (column.advanceExact(story)) {
                        count.add(RunningText.read(column.binaryValue()).words());
                    }
                    return patience.lasts();
                };
            });
            return count.result(complete);
        });
    }

    @Override
    public KeyWords keyWords(KeynessRequest request, Reader who) {
        return library.ask(snapshot -> {
            var searcher = snapshot.searcher();
            var one = asked(request.one(), who, searcher);
            var other = asked(request.other(), who, searcher);
            return KeynessCount.of(searcher, one, other).compared(searcher.getIndexReader());
        });
    }

    @Override
    public KeyWords keyWords(Collection<String> target, Collection<String> reference, Reader who) {
        return library.ask(snapshot -> {
            var searcher = snapshot.searcher();
            var all = asked(SearchRequest.everything(), who, searcher);
            return KeynessCount.of(searcher, all.among(target), all.among(reference))
                    .compared(searcher.getIndexReader());
        });
    }

    @Override
    public KeyWords evidenceWords(String dimension, String language, Reader who) {
        return library.ask(snapshot -> {
            var searcher = snapshot.searcher();
            var stories = SearchRequest.everything()
                    .with(new Choice(Facet.Derived.REVIEW, Review.UNREVIEWED.id(), true))
                    .with(new Choice(Facet.Derived.LANGUAGE, language, false));
            var words = new EvidenceWords(dimension);
            asked(stories, who, searcher).visit(searcher, segment -> {
                var marked = MarkedPassages.column(segment.reader());
                var waiting = library.sampleSegments().of(segment.reader()).part(SampleQuery.Part.WAITING);
                var stored = segment.reader().storedFields();
                return story -> {
                    if (marked.advanceExact(story) && !(waiting.get(story) && covers(stored.document(story), who))) {
                        words.add(MarkedPassages.read(marked.binaryValue()));
                    }
                    // Who waited has given up.
                    return !Thread.currentThread().isInterrupted();
                };
            });
            return words.result();
        });
    }

    /// Whether what reviewers marked is kept from a reader who has yet to decide.
    private boolean covers(Document stored, Reader who) {
        return StoryDocument.view(stored)
                .filter(view -> sample.covers(view, who))
                .isPresent();
    }

    private static List<ConcordanceLine> lines(IndexSearcher searcher, List<KeywordPlaces.Place> places)
            throws IOException {
        var lines = new ArrayList<ConcordanceLine>(places.size());
        for (var place : places) {
            lines.add(RunningText.of(searcher, place.document()).line(place.span()));
        }
        return lines;
    }
}
