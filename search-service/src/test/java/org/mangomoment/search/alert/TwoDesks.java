package org.mangomoment.search.alert;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.mangomoment.runtime.smtp.Delivery;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.library.ResultSet;
import org.mangomoment.search.library.ResultSets;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.library.TooComplex;
import org.mangomoment.search.savedsearch.SavedSearches;
import org.mangomoment.search.tag.KnownTags;

/// Desks on one log in memory and one corpus, each with its own views; a clock that the test moves.
final class TwoDesks extends Clock implements ResultSets {
    static final Reader ROSA = new Reader("rosa", Role.RESEARCHER);

    /// A query that asks for more than one search can.
    static final String TOO_COMPLEX = "complex";

    final List<ProducerRecord<byte[], byte[]>> log = new ArrayList<>();
    final Map<String, Instant> arrived = new TreeMap<>();
    final Set<String> heldBack = new HashSet<>();
    final Set<String> active = new HashSet<>(Set.of("rosa"));
    final List<Digest> sent = new ArrayList<>();
    Delivery delivery = new Delivery.Sent();
    CodebookView codebook = new CodebookView(0, List.of(), List.of());
    Instant now = Instant.parse("2026-11-25T11:00:00Z");
    final One first = new One();
    final One second = new One();

    /// A desk, which reads the log when it is told to and when it has written.
    final class One {
        final SavedSearches searches = new SavedSearches(this::publish, TwoDesks.this, new KnownTags());
        final Watches watches = new Watches(searches, this::publish, TwoDesks.this);
        final Alerts alerts = new Alerts(TwoDesks.this, watches);
        final AlertFinder finder =
                new AlertFinder(searches, watches, alerts, TwoDesks.this, () -> codebook, this::publish, TwoDesks.this);
        final AlertMails mails =
                new AlertMails(watches, alerts, this::deliver, active::contains, this::publish, TwoDesks.this);
        Runnable beforeWriting = () -> {};
        private int read;

        boolean publish(ProducerRecord<byte[], byte[]> record) {
            var once = beforeWriting;
            beforeWriting = () -> {};
            once.run();
            log.add(record);
            read();
            return true;
        }

        private Delivery deliver(Digest digest) {
            sent.add(digest);
            return delivery;
        }

        void read() {
            Map<String, Consumer<ConsumerRecord<byte[], byte[]>>> views = Map.of(
                    Topics.SAVED_SEARCHES.name(), searches::apply,
                    Topics.SEARCH_WATCHES.name(), watches::apply,
                    Topics.SEARCH_ALERTS.name(), alerts::apply,
                    Topics.ALERT_MAILS.name(), mails::apply);
            for (; read < log.size(); read++) {
                var record = log.get(read);
                views.getOrDefault(record.topic(), _ -> {})
                        .accept(new ConsumerRecord<>(record.topic(), 0, read, record.key(), record.value()));
            }
        }

        void pass() {
            read();
            finder.look();
            mails.send();
        }
    }

    /// As after a start: reads only what compaction leaves, the newest record of each key.
    One afterCompaction() {
        var newest = new TreeMap<String, ProducerRecord<byte[], byte[]>>();
        log.forEach(record -> newest.put(record.topic() + new String(record.key(), StandardCharsets.UTF_8), record));
        log.retainAll(newest.values());
        var desk = new One();
        desk.read();
        return desk;
    }

    void arrive(String storyId) {
        arrived.put(storyId, now);
    }

    void withdraw(String storyId, String searchId) {
        arrived.remove(storyId);
        log.add(Topics.SEARCH_ALERTS.record(new StoryPart(storyId, searchId), null));
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public ResultSet whole(SearchRequest request, Reader who) {
        return new ResultSet(List.copyOf(arrived.keySet()), List.of(), List.of(), request.query(), true);
    }

    @Override
    public List<String> arrived(SearchRequest request, Reader who, Instant since) {
        if (request.query().equals(TOO_COMPLEX)) {
            throw new TooComplex();
        }
        return arrived.entrySet().stream()
                .filter(entry -> !entry.getValue().isBefore(since) && !heldBack.contains(entry.getKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public Presence presence(Collection<String> ids) {
        var open = new HashSet<>(ids);
        open.retainAll(arrived.keySet());
        open.removeAll(heldBack);
        return new Presence(open, heldBack);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
