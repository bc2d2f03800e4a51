package org.mangomoment.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.NearDuplicate;
import org.mangomoment.search.similarity.Fingerprint;
import org.mangomoment.search.story.StoryView;
import org.mangomoment.search.story.Visibility;

/// Stories that are probably told twice: how that is written, and how it is asked.
///
/// The index proposes what shares a term; the texts decide.
final class NearDuplicates {
    /// Measured: see docs/duplicates.md.
    static final double ALIKE = 0.25;

    private static final String FIELD = "similarity";
    private static final int MOST_COMPARED = 50;
    private static final int MOST_SHOWN = 10;

    private NearDuplicates() {}

    static void write(StoryView story, Document document) {
        for (var term : fingerprint(story).terms()) {
            document.add(new StringField(FIELD, term, Field.Store.NO));
        }
    }

    /// The most alike first.
    static List<NearDuplicate> of(StoryView story, IndexSearcher searcher, Reader who) throws IOException {
        var mine = fingerprint(story);
        if (mine.runs().isEmpty()) {
            return List.of();
        }
        var duplicates = new ArrayList<NearDuplicate>();
        for (var alike : alike(mine, searcher, query(story, mine, who))) {
            var found = LuceneLibrary.view(searcher, alike.document(), who);
            found.ifPresent(other -> duplicates.add(alike.shown(other)));
            if (duplicates.size() == MOST_SHOWN) {
                break;
            }
        }
        return List.copyOf(duplicates);
    }

    /// Compares texts from their column, so that only what is shown has to be decoded.
    private static List<Alike> alike(Fingerprint mine, IndexSearcher searcher, Query proposed) throws IOException {
        var documents = Stream.of(searcher.search(proposed, MOST_COMPARED).scoreDocs)
                .mapToInt(hit -> hit.doc)
                .sorted()
                .toArray();
        var alike = new ArrayList<Alike>();
        for (int document : documents) {
            var text = RunningText.of(searcher, document);
            double similarity = mine.similarity(Fingerprint.of(text.withoutPlaceholders()));
            if (similarity >= ALIKE) {
                alike.add(new Alike(document, text.storyId(), similarity));
            }
        }
        alike.sort(Comparator.comparingDouble(Alike::similarity).reversed().thenComparing(Alike::storyId));
        return alike;
    }

    private record Alike(int document, String storyId, double similarity) {
        NearDuplicate shown(StoryView other) {
            var record = other.story();
            return new NearDuplicate(storyId, similarity, record.getChannel(), record.getReceivedAt());
        }
    }

    private static BooleanQuery query(StoryView story, Fingerprint mine, Reader who) {
        var query = new BooleanQuery.Builder()
                .setMinimumNumberShouldMatch(1)
                .add(Filters.is(StoryDocument.ID, story.id()), Occur.MUST_NOT);
        if (!Visibility.seesQuarantine(who)) {
            query.add(Filters.is(StoryDocument.KIND, StoryDocument.OPEN), Occur.FILTER);
        }
        for (var term : mine.terms()) {
            query.add(new ConstantScoreQuery(new TermQuery(new Term(FIELD, term))), Occur.SHOULD);
        }
        return query.build();
    }

    private static Fingerprint fingerprint(StoryView story) {
        return Fingerprint.of(TextField.withoutPlaceholders(story));
    }
}
