package org.mangomoment.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.mangomoment.search.library.Span;

/// Finds the keywords of a search in story after story: what [Highlights] finds. For a search of plain words
/// it goes through their places once, which is several times as fast as asking the query anew for every
/// story.
interface KeywordFinder {
    /// Keywords of the stories of one segment, asked in the order of its documents.
    @FunctionalInterface
    interface InSegment {
        /// Spans in order, none overlapping.
        List<Span> of(int document) throws IOException;
    }

    /// For a segment.
    InSegment of(LeafReaderContext segment) throws IOException;

    static KeywordFinder of(Query words, IndexSearcher searcher) throws IOException {
        var terms = new HashSet<Term>();
        if (plain(words, terms)) {
            return segment -> places(segment, terms);
        }
        var highlights = new Highlights(searcher, words);
        return segment -> document -> highlights.of(segment.docBase + document);
    }

    /// Whether every term of a query is a keyword wherever it stands in a story that matches: one word in all
    /// its forms, several that all must be there, or several of which one must be. Adds the terms.
    private static boolean plain(Query query, Set<Term> terms) {
        return switch (query) {
            case BooleanQuery combined -> {
                var any = combined.clauses().stream().allMatch(clause -> clause.occur() == Occur.SHOULD);
                yield combined.clauses().stream().allMatch(clause -> switch (clause.occur()) {
                    case MUST -> forms(clause.query(), terms);
                    case SHOULD -> any && forms(clause.query(), terms);
                    case FILTER, MUST_NOT -> true;
                });
            }
            default -> forms(query, terms);
        };
    }

    private static boolean forms(Query query, Set<Term> terms) {
        return switch (query) {
            case TermQuery term -> {
                terms.add(term.getTerm());
                yield true;
            }
            case BoostQuery boosted -> forms(boosted.getQuery(), terms);
            case DisjunctionMaxQuery any -> any.getDisjuncts().stream().allMatch(one -> forms(one, terms));
            default -> false;
        };
    }

    private static InSegment places(LeafReaderContext segment, Set<Term> terms) throws IOException {
        var all = new ArrayList<PostingsEnum>();
        for (var term : terms) {
            var places =
                    TextField.ALL.contains(term.field()) ? segment.reader().postings(term, PostingsEnum.OFFSETS) : null;
            if (places != null) {
                all.add(places);
            }
        }
        return document -> {
            var spans = new ArrayList<Span>();
            for (var places : all) {
                if (places.docID() < document) {
                    places.advance(document);
                }
                if (places.docID() == document) {
                    for (var left = Math.min(places.freq(), Highlights.MOST); left > 0; left--) {
                        places.nextPosition();
                        spans.add(new Span(places.startOffset(), places.endOffset()));
                    }
                }
            }
            return Highlights.joined(spans);
        };
    }
}
