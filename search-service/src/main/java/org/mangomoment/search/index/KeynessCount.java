package org.mangomoment.search.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;
import org.mangomoment.search.vocabulary.KeyWords;

/// Counts the stories of two sides that have a word, for every word: one walk through the words of the index,
/// without opening a story.
record KeynessCount(FixedBitSet target, FixedBitSet reference) {
    static KeynessCount of(IndexSearcher searcher, AskedStories one, AskedStories other) throws IOException {
        var target = stories(searcher, one);
        var reference = stories(searcher, other);
        reference.andNot(target);
        return new KeynessCount(target, reference);
    }

    private static FixedBitSet stories(IndexSearcher searcher, AskedStories asked) throws IOException {
        var stories = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
        asked.visit(searcher, segment -> story -> {
            stories.set(segment.docBase + story);
            return true;
        });
        return stories;
    }

    KeyWords compared(IndexReader index) throws IOException {
        var counts = new HashMap<String, long[]>();
        var terms = MultiTerms.getTerms(index, TextField.EXACT);
        if (terms != null) {
            count(terms.iterator(), counts);
        }
        return KeyWords.of(target.cardinality(), reference.cardinality(), counts);
    }

    private void count(TermsEnum words, Map<String, long[]> counts) throws IOException {
        PostingsEnum stories = null;
        for (var word = words.next(); word != null; word = words.next()) {
            stories = words.postings(stories, PostingsEnum.NONE);
            long here = 0;
            long there = 0;
            for (var story = stories.nextDoc(); story != DocIdSetIterator.NO_MORE_DOCS; story = stories.nextDoc()) {
                if (target.get(story)) {
                    here++;
                } else if (reference.get(story)) {
                    there++;
                }
            }
            if (here + there > 0) {
                counts.put(word.utf8ToString(), new long[] {here, there});
            }
        }
    }
}
