package org.mangomoment.search.citation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.CitationHead;
import org.mangomoment.schemas.CitationPart;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.library.Matching;
import org.mangomoment.search.library.ResultSet;
import org.mangomoment.search.library.ResultSets;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.log.Log;
import org.mangomoment.search.query.AskedFields;
import org.mangomoment.search.tag.KnownTags;

/// The citations of the log, and how a result is frozen. A citation holds what every colleague may see,
/// whoever makes it: stories with consent for research. Thread-safe.
public final class Citations {
    /// Ids in one record: with 36 characters each, well below Kafka's megabyte.
    private static final int IDS_A_PART = 10_000;

    private static final int LOCKS = 64;

    private final Map<String, CitationPart> parts = new ConcurrentHashMap<>();
    private final Map<String, Citation> whole = new ConcurrentHashMap<>();
    private final ResultSets results;
    private final Codebooks codebooks;
    private final Log log;
    private final Clock clock;

    private final KnownTags tags;
    private final List<Lock> locks =
            Stream.<Lock>generate(ReentrantLock::new).limit(LOCKS).toList();

    /// @param tags the private ones are for their owners alone
    public Citations(ResultSets results, Codebooks codebooks, Log log, Clock clock, KnownTags tags) {
        this.tags = tags;
        this.results = results;
        this.codebooks = codebooks;
        this.log = log;
        this.clock = clock;
    }

    /// Takes in a record of the log; a citation is there with its part 0, which is written last.
    public void apply(ConsumerRecord<byte[], byte[]> record) {
        var part = Topics.CITATIONS.value(record);
        if (part == null) {
            return;
        }
        parts.put(key(part.getCitationId(), part.getPart()), part);
        var head = part.getHead();
        if (head != null) {
            put(part.getCitationId(), head);
        }
    }

    private void put(String id, CitationHead head) {
        var keys = IntStream.range(0, head.getParts())
                .mapToObj(number -> key(id, number))
                .toList();
        var there =
                keys.stream().flatMap(key -> Stream.ofNullable(parts.get(key))).toList();
        if (there.size() == head.getParts()) {
            var ids =
                    there.stream().flatMap(part -> part.getStoryIds().stream()).toList();
            whole.put(id, new Citation(id, head, ids));
            keys.forEach(parts::remove);
        }
    }

    /// Freezes what a search finds now; returns when that is durable.
    ///
    /// @param act by which the same request is known when it is sent again; null when it is not to be known
    /// @throws org.mangomoment.runtime.kafka.NotAcknowledged when Kafka does not acknowledge in time
    public Citing cite(SearchRequest request, Reader who, @Nullable String act) {
        return cite(List.of(request), who, CitationId.of(act, who, request.parameters()), null);
    }

    /// What is cited beside the stories.
    @FunctionalInterface
    interface Beside {
        /// Writes it down.
        ///
        /// @param id of the citation
        /// @return false when the time was over before it was counted
        boolean add(CitationHead.Builder head, String id, FrozenSides frozen);
    }

    /// The same with a table of the stories. What was frozen under an id stays; of two requests at once, the second
    /// waits for the first.
    ///
    /// @param sides  what is compared, or the one search that is cited; a story of both counts on the first
    /// @param beside null for the stories alone
    Citing cite(List<SearchRequest> sides, Reader who, String id, @Nullable Beside beside) {
        var lock = locks.get(Math.floorMod(id.hashCode(), LOCKS));
        lock.lock();
        try {
            var known = citation(id);
            return known.isPresent() ? new Citing.Frozen(known.get()) : freeze(sides, who, id, beside);
        } finally {
            lock.unlock();
        }
    }

    private Citing freeze(List<SearchRequest> sides, Reader who, String id, @Nullable Beside beside) {
        for (var side : sides) {
            var obstacle = obstacle(side, who);
            if (obstacle.isPresent()) {
                return new Citing.Refused(obstacle.get());
            }
        }
        var codebook = codebooks.newest().version();
        var everybody = new Reader(who.account(), Role.RESEARCHER);
        var frozen = FrozenSides.of(
                sides.stream().map(side -> results.whole(side, everybody)).toList());
        if (frozen.isClosed()) {
            return new Citing.Refused(Citing.Reason.RESTRICTED_FIELD);
        }
        if (!frozen.complete()) {
            return new Citing.Refused(Citing.Reason.INCOMPLETE);
        }
        if (frozen.isEmpty()) {
            return new Citing.Refused(Citing.Reason.NOTHING);
        }
        // A saved search may ask for one too, and what it stood for is what is kept.
        var kept = kept(sides.getFirst(), frozen.first());
        if (tags.asksForPrivate(kept.withQuery(frozen.first().understood()), who)) {
            return new Citing.Refused(Citing.Reason.PRIVATE_TAG);
        }
        var head = CitationHead.newBuilder().setCodebookVersion(codebook).setBy(who.account());
        return beside == null || beside.add(head, id, frozen)
                ? new Citing.Frozen(publish(id, kept, frozen.joined(), head))
                : new Citing.Refused(Citing.Reason.INCOMPLETE);
    }

    /// Why a search cannot be cited, as far as its words and filters tell.
    Optional<Citing.Reason> obstacle(SearchRequest request, Reader who) {
        if (AskedFields.closedTo(new Reader(who.account(), Role.RESEARCHER), request)) {
            return Optional.of(Citing.Reason.RESTRICTED_FIELD);
        }
        return tags.asksForPrivate(request, who) ? Optional.of(Citing.Reason.PRIVATE_TAG) : Optional.empty();
    }

    /// The search as it is kept: a name of a saved search stands for something else to every colleague and every
    /// year, and may be private; so what it stood for is kept in its place, if it can be asked for so. By
    /// meaning it cannot: its words would become part of the question.
    private static SearchRequest kept(SearchRequest request, ResultSet found) {
        if (!AskedFields.namesSearches(request)) {
            return request;
        }
        return request.withQuery(
                request.matching() == Matching.WORDS ? found.again().orElse("") : "");
    }

    private Citation publish(String id, SearchRequest request, ResultSet found, CitationHead.Builder begun) {
        var count = (found.ids().size() + IDS_A_PART - 1) / IDS_A_PART;
        var head = begun.setParts(count)
                .setSearch(request.onPage(0).parameters())
                .setUnderstood(found.understood())
                .setSha256(Citation.digest(found.ids()))
                .setOffsets(found.positions())
                .setModels(found.models())
                .setAt(clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .build();
        for (var number = count - 1; number >= 0; number--) {
            var ids = found.ids()
                    .subList(number * IDS_A_PART, Math.min(found.ids().size(), (number + 1) * IDS_A_PART));
            var part = new CitationPart(id, number, ids, number == 0 ? head : null);
            var _ = log.publish(Topics.CITATIONS.record(key(id, number), part));
        }
        var citation = new Citation(id, head, found.ids());
        // It is durable; a repeat that comes before it is read back must find it.
        whole.putIfAbsent(id, citation);
        return citation;
    }

    /// The citation with an id.
    public Optional<Citation> citation(String id) {
        return Optional.ofNullable(whole.get(id));
    }

    /// What is left of a citation's stories.
    public CitedNow now(Citation citation) {
        return CitedNow.of(citation, results);
    }

    /// All of them, the newest first.
    public List<Citation> all() {
        return whole.values().stream()
                .sorted(Comparator.comparing(
                                (Citation citation) -> citation.head().getAt())
                        .reversed()
                        .thenComparing(Citation::id))
                .toList();
    }

    private static String key(String id, int part) {
        return part == 0 ? id : id + "/" + part;
    }
}
