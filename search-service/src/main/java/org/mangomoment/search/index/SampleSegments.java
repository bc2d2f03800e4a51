package org.mangomoment.search.index;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.FixedBitSet;
import org.mangomoment.search.sample.SamplingDesigns;

/// What each segment of the index holds of the random sample. A segment never changes, so it is looked
/// through once for each version of the designs, at about a microsecond a story. Thread-safe.
final class SampleSegments {
    private final Map<IndexReader.CacheKey, Members> known = new ConcurrentHashMap<>();
    private final Supplier<SamplingDesigns> designs;

    SampleSegments(Supplier<SamplingDesigns> designs) {
        this.designs = designs;
    }

    /// What a segment holds, by document number.
    ///
    /// @param designs by which it was drawn
    record Members(SamplingDesigns designs, FixedBitSet drawn, FixedBitSet waiting, FixedBitSet begun) {
        FixedBitSet part(SampleQuery.Part part) {
            return switch (part) {
                case DRAWN -> drawn;
                case WAITING -> waiting;
                case BEGUN -> begun;
            };
        }
    }

    /// What a segment holds by the designs that are known now.
    Members of(LeafReader segment) throws IOException {
        var now = designs.get();
        var helper = segment.getCoreCacheHelper();
        if (helper == null) {
            return drawn(segment, now);
        }
        var key = helper.getKey();
        var before = known.get(key);
        if (before != null && before.designs() == now) {
            return before;
        }
        var members = drawn(segment, now);
        if (known.put(key, members) == null) {
            helper.addClosedListener(known::remove);
        }
        return members;
    }

    private static Members drawn(LeafReader segment, SamplingDesigns designs) throws IOException {
        var size = Math.max(1, segment.maxDoc());
        var members = new Members(designs, new FixedBitSet(size), new FixedBitSet(size), new FixedBitSet(size));
        var received = DocValues.getNumeric(segment, StoryDocument.RECEIVED);
        var sampled = DocValues.getNumeric(segment, StoryDocument.SAMPLED);
        var ids = DocValues.getSortedSet(segment, StoryDocument.ID);
        for (var document = received.nextDoc();
                document != NumericDocValues.NO_MORE_DOCS;
                document = received.nextDoc()) {
            if (ids.advanceExact(document) && sampled.advanceExact(document)) {
                var id = ids.lookupOrd(ids.nextOrd()).utf8ToString();
                var draw = designs.of(id, Instant.ofEpochMilli(received.longValue()));
                if (draw.drawn()) {
                    members.drawn.set(document);
                    mark(members, document, sampled.longValue(), draw.coders());
                }
            }
        }
        return members;
    }

    private static void mark(Members members, int document, long decisions, int coders) {
        if (decisions < coders) {
            members.waiting.set(document);
            if (decisions > 0) {
                members.begun.set(document);
            }
        }
    }
}
