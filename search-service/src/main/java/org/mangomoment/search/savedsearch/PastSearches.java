package org.mangomoment.search.savedsearch;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.schemas.PastSearch;
import org.mangomoment.schemas.SearchHistory;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.SearchRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What each colleague searched for last, on the log. Nobody waits for it, and the newest record counts: of
/// two searches at two desks in the same moment one may be missing. Thread-safe.
public final class PastSearches {
    private static final Logger LOG = LoggerFactory.getLogger(PastSearches.class);
    private static final int MOST = 50;

    private final Map<String, List<PastSearch>> byAccount = new ConcurrentHashMap<>();
    private final Consumer<ProducerRecord<byte[], byte[]>> publish;
    private final Clock clock;

    /// @param publish writes a record and does not wait
    public PastSearches(Consumer<ProducerRecord<byte[], byte[]>> publish, Clock clock) {
        this.publish = publish;
        this.clock = clock;
    }

    /// Writes with a publisher.
    public static PastSearches on(Publisher publisher, Clock clock) {
        return new PastSearches(
                record -> {
                    var _ = publisher.publish(record).whenComplete((_, failed) -> {
                        if (failed != null) {
                            LOG.warn(
                                    "A search was not remembered ({})",
                                    failed.getClass().getSimpleName());
                        }
                    });
                },
                clock);
    }

    /// Takes in a record of the log.
    public void apply(ConsumerRecord<byte[], byte[]> record) {
        var account = Topics.SEARCH_HISTORIES.key(record);
        var history = Topics.SEARCH_HISTORIES.value(record);
        if (history == null) {
            byAccount.remove(account);
        } else {
            byAccount.put(account, List.copyOf(history.getSearches()));
        }
    }

    /// Remembers a search; a further page and a search for everything are none, and the same again moves to
    /// the front.
    public void remember(SearchRequest request, Reader who) {
        var search = request.onPage(0).parameters();
        if (request.page() > 0
                || (request.query().isBlank() && request.choices().isEmpty())
                || who.isOperator()) {
            return;
        }
        var known = of(who);
        if (!known.isEmpty() && known.getFirst().getSearch().equals(search)) {
            return;
        }
        var now = new PastSearch(search, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        var newest = Stream.concat(
                        Stream.of(now),
                        known.stream().filter(past -> !past.getSearch().equals(search)))
                .limit(MOST)
                .toList();
        byAccount.put(who.account(), newest);
        publish.accept(Topics.SEARCH_HISTORIES.record(who.account(), new SearchHistory(who.account(), newest)));
    }

    /// The reader's own, the newest first.
    public List<PastSearch> of(Reader who) {
        return byAccount.getOrDefault(who.account(), List.of());
    }

    /// Forgets the reader's own.
    public void clear(Reader who) {
        byAccount.remove(who.account());
        publish.accept(Topics.SEARCH_HISTORIES.record(who.account(), null));
    }
}
