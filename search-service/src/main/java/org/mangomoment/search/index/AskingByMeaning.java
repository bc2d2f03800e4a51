package org.mangomoment.search.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.Matching;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.library.Sort;
import org.mangomoment.search.query.Question;
import org.mangomoment.search.similarity.NearSentence;
import org.mangomoment.search.similarity.RankFusion;
import org.mangomoment.search.similarity.SentenceSearch;
import org.mangomoment.search.similarity.TextMark;
import org.mangomoment.search.story.Visibility;

/// What searches by meaning become: the stories with the nearest sentences, or these and those with the words
/// in one order. What is near is found among all that the reader may see, and then narrowed by choices, so that
/// choosing never adds a story. Thread-safe.
record AskingByMeaning(SentenceSearch sentences) {
    boolean isOn() {
        return sentences.isOn();
    }

    /// @param words what the words alone ask for
    AskedStories of(AskedStories words, Matching matching, QueryTranslator translator, IndexSearcher searcher)
            throws IOException {
        var question = Question.of(words.parsed().expression());
        if (question.words().isEmpty()) {
            return words;
        }
        var who = words.narrowing().who();
        var near = near(question, translator.of(question.conditions()), who, searcher);
        var found = matching == Matching.MEANING ? byMeaning(near, searcher) : byBoth(words, near, searcher);
        return words.finding(found).near(near);
    }

    private static Query byMeaning(Map<Integer, NearSentence> near, IndexSearcher searcher) {
        var worth = new HashMap<Integer, Float>();
        near.forEach((document, sentence) -> worth.put(document, (float) sentence.similarity()));
        return RankedQuery.of(searcher, worth);
    }

    private static Query byBoth(AskedStories words, Map<Integer, NearSentence> near, IndexSearcher searcher)
            throws IOException {
        var visible = new Narrowing(words.words(), List.of(), words.narrowing().who()).query();
        var most = Math.clamp(searcher.getIndexReader().maxDoc(), 1, SearchRequest.DEEPEST);
        var ranked = searcher.search(visible, most, Orders.of(Sort.RELEVANCE, true));
        var byWords = Stream.of(ranked.scoreDocs).map(hit -> hit.doc).toList();
        var worth = RankFusion.of(List.of(byWords, List.copyOf(near.keySet())));
        // Pages go no deeper than what was ranked; counts do.
        return new BooleanQuery.Builder()
                .add(RankedQuery.of(searcher, worth), Occur.SHOULD)
                .add(new BoostQuery(new ConstantScoreQuery(words.words()), 0), Occur.SHOULD)
                .build();
    }

    /// Documents with a near sentence in the text that they have now, the nearest first.
    private Map<Integer, NearSentence> near(Question question, Query conditions, Reader who, IndexSearcher searcher)
            throws IOException {
        var nearest = sentences.nearest(question.words(), hidden(who, searcher)).stream()
                .collect(Collectors.toMap(
                        NearSentence::storyId, Function.identity(), (one, _) -> one, LinkedHashMap::new));
        if (nearest.isEmpty()) {
            return Map.of();
        }
        var stories = new BooleanQuery.Builder()
                .add(Filters.in(StoryDocument.ID, nearest.keySet()), Occur.FILTER)
                .add(Filters.visible(who), Occur.FILTER)
                .add(conditions, Occur.FILTER)
                .build();
        var found = searcher.search(stories, nearest.size()).scoreDocs;
        var ids = DocumentIds.of(searcher.getIndexReader(), found);
        var documents = new HashMap<String, Integer>();
        for (var rank = 0; rank < found.length; rank++) {
            documents.put(ids.get(rank), found[rank].doc);
        }
        var near = new LinkedHashMap<Integer, NearSentence>();
        for (var sentence : nearest.values()) {
            var document = documents.get(sentence.storyId());
            if (document != null && stands(sentence, document, searcher)) {
                near.put(document, sentence);
            }
        }
        return near;
    }

    private static boolean stands(NearSentence sentence, int document, IndexSearcher searcher) throws IOException {
        return StoryDocument.view(searcher.storedFields().document(document))
                .map(view -> TextMark.of(view.story()))
                .equals(Optional.of(sentence.text()));
    }

    /// Ids of stories that the reader may not see.
    private static Set<String> hidden(Reader who, IndexSearcher searcher) throws IOException {
        if (Visibility.seesQuarantine(who)) {
            return Set.of();
        }
        var hidden = Filters.is(StoryDocument.KIND, StoryDocument.QUARANTINED);
        ScoreDoc[] found =
                searcher.search(hidden, Math.max(1, searcher.getIndexReader().maxDoc())).scoreDocs;
        return new HashSet<>(DocumentIds.of(searcher.getIndexReader(), found));
    }
}
