package org.mangomoment.benchmarks.search;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.mangomoment.benchmarks.corpus.GeneratedCorpus;
import org.mangomoment.schemas.Topics;

/// Lucene without the product: the same index asked for words as they are written, twenty hits with their stored bytes
/// and the places of the words, and every facet counted; and a writer of the same text, id, facets and stored bytes.
final class BareLucene implements AutoCloseable {
    private static final String TEXT = "text";
    private static final int PAGE = 20;
    private static final int REFRESH_EVERY = 2_000;

    private final DirectoryReader reader;
    private final SortedSetDocValuesReaderState facets;

    /// Opens an index that our writer closed.
    BareLucene(Path folder) throws IOException {
        this.reader = DirectoryReader.open(FSDirectory.open(folder));
        this.facets = new DefaultSortedSetDocValuesReaderState(reader, new FacetsConfig());
    }

    long found(Asked asked) throws IOException {
        var searcher = new IndexSearcher(reader);
        var words = words(asked);
        var all = new BooleanQuery.Builder().add(words, Occur.MUST);
        if (asked.language() != null) {
            var value = FacetsConfig.pathToString("language", new String[] {asked.language()});
            all.add(new TermQuery(new Term(FacetsConfig.DEFAULT_INDEX_FIELD_NAME, value)), Occur.FILTER);
        }
        var results = searcher.search(
                all.build(),
                new MultiCollectorManager(
                        new TopScoreDocCollectorManager(PAGE, Integer.MAX_VALUE), new FacetsCollectorManager()));
        var top = (TopDocs) results[0];
        new SortedSetDocValuesFacetCounts(facets, (FacetsCollector) results[1]).getAllDims(1_000);
        show(searcher, words, top);
        return top.totalHits.value();
    }

    private static Query words(Asked asked) {
        var all = new BooleanQuery.Builder();
        asked.words().forEach(word -> all.add(new TermQuery(new Term(TEXT, word)), Occur.MUST));
        return all.build();
    }

    private void show(IndexSearcher searcher, Query words, TopDocs top) throws IOException {
        var weight = searcher.createWeight(searcher.rewrite(words), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (var hit : top.scoreDocs) {
            searcher.storedFields().document(hit.doc);
            var leaf = reader.leaves().get(ReaderUtil.subIndex(hit.doc, reader.leaves()));
            var matches = weight.matches(leaf, hit.doc - leaf.docBase);
            var places = matches == null ? null : matches.getMatches(TEXT);
            while (places != null && places.next()) {
                use(places);
            }
        }
    }

    private static void use(MatchesIterator places) throws IOException {
        if (places.startOffset() < -1) {
            throw new IllegalStateException("an offset below -1");
        }
    }

    /// Writes stories of a corpus into a new index, refreshed as often as ours.
    static void write(Path folder, Analyzer analyzer, GeneratedCorpus corpus, long stories) throws IOException {
        var config = new FacetsConfig();
        config.setMultiValued("dimension", true);
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            var newest = DirectoryReader.open(writer);
            for (long number = 0; number < stories; number++) {
                writer.addDocument(config.build(document(corpus, number)));
                if (number % REFRESH_EVERY == REFRESH_EVERY - 1) {
                    var changed = DirectoryReader.openIfChanged(newest, writer);
                    if (changed != null) {
                        newest.close();
                        newest = changed;
                    }
                }
            }
            newest.close();
            writer.commit();
        }
    }

    private static Document document(GeneratedCorpus corpus, long number) {
        var story = corpus.story(number);
        var suggestions = corpus.suggestions(number);
        var document = new Document();
        document.add(new KeywordField("id", story.getStoryId(), Field.Store.YES));
        document.add(new Field(TEXT, story.getText(), withOffsets()));
        document.add(new Field(TEXT + "_" + story.getLanguage(), story.getText(), withOffsets()));
        document.add(
                stored("story", Topics.STORIES.record(story.getStoryId(), story).value()));
        document.add(stored(
                "suggestions",
                Topics.SUGGESTIONS.record(story.getStoryId(), suggestions).value()));
        document.add(stored(
                "consent",
                Topics.CONSENTS
                        .record(story.getStoryId(), corpus.consent(number))
                        .value()));
        document.add(new SortedSetDocValuesFacetField("language", story.getLanguage()));
        document.add(new SortedSetDocValuesFacetField("teller", story.getTeller()));
        document.add(new SortedSetDocValuesFacetField("setting", story.getSetting()));
        document.add(new SortedSetDocValuesFacetField("channel", story.getChannel()));
        suggestions.getDimensions().stream()
                .filter(dimension -> dimension.getSuggested())
                .forEach(dimension ->
                        document.add(new SortedSetDocValuesFacetField("dimension", dimension.getDimension())));
        return document;
    }

    private static StoredField stored(String name, byte[] bytes) {
        return new StoredField(name, new BytesRef(bytes));
    }

    private static FieldType withOffsets() {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
