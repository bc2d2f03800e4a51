package org.mangomoment.search.alert;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.SearchWatch;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.WatchRhythm;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.log.Log;
import org.mangomoment.search.savedsearch.SavedSearches;

/// Which colleagues want to know of new stories, of which saved searches, and how. Thread-safe.
public final class Watches {
    private final Map<String, SearchWatch> byKey = new ConcurrentHashMap<>();
    private final SavedSearches searches;
    private final Log log;
    private final Clock clock;

    /// @param searches those that can be watched
    public Watches(SavedSearches searches, Log log, Clock clock) {
        this.searches = searches;
        this.log = log;
        this.clock = clock;
    }

    /// Takes in a record of the log.
    public void apply(ConsumerRecord<byte[], byte[]> record) {
        var key = Topics.SEARCH_WATCHES.key(record);
        var watch = Topics.SEARCH_WATCHES.value(record);
        if (watch == null) {
            byKey.remove(key);
        } else {
            byKey.put(key, watch);
        }
    }

    /// Tells a colleague of stories that come from now on; a change of the rhythm keeps what was new before.
    ///
    /// @param address  where mails go; null when none are wanted
    /// @param language of the mails, ISO 639-1
    public void watch(String searchId, WatchRhythm rhythm, @Nullable String address, String language, Reader who) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var known = of(searchId, who);
        publish(SearchWatch.newBuilder()
                .setAccount(who.account())
                .setSearchId(searchId)
                .setRhythm(rhythm)
                .setAddress(rhythm == WatchRhythm.DESK ? null : address)
                .setLanguage(language)
                .setSince(known.map(SearchWatch::getSince).orElse(now))
                .setSeenAt(known.map(SearchWatch::getSeenAt).orElse(now.minusMillis(1)))
                .build());
    }

    /// Tells the colleague no more.
    public void end(String searchId, Reader who) {
        if (of(searchId, who).isPresent()) {
            var _ = log.publish(Topics.SEARCH_WATCHES.record(key(who.account(), searchId), null));
        }
    }

    /// Forgets a search of one's own and tells nobody of it any more; returns when that is durable. The watches end
    /// first: where the log fails in between, a search without watches stays, which can be forgotten again.
    ///
    /// @return false when there is no such search of this reader
    public boolean forget(String searchId, Reader who) {
        if (!searches.isOwn(searchId, who)) {
            return false;
        }
        for (var watch : byKey.values()) {
            if (watch.getSearchId().equals(searchId)) {
                var _ = log.publish(Topics.SEARCH_WATCHES.record(key(watch.getAccount(), searchId), null));
            }
        }
        return searches.forget(searchId, who);
    }

    /// The colleague has seen what was new until a moment, such as that of which a page told. What was seen before
    /// stays so, and what comes after now is never seen.
    public void seen(String searchId, Instant until, Reader who) {
        var now = clock.instant();
        var seen = (until.isBefore(now) ? until : now).truncatedTo(ChronoUnit.MILLIS);
        of(searchId, who)
                .filter(watch -> watch.getSeenAt().isBefore(seen))
                .ifPresent(watch ->
                        publish(SearchWatch.newBuilder(watch).setSeenAt(seen).build()));
    }

    private void publish(SearchWatch watch) {
        var key = key(watch.getAccount(), watch.getSearchId());
        var _ = log.publish(Topics.SEARCH_WATCHES.record(key, watch));
    }

    /// The colleague's watch of a search.
    public Optional<SearchWatch> of(String searchId, Reader who) {
        return Optional.ofNullable(byKey.get(key(who.account(), searchId)));
    }

    /// The colleague's own, of searches that are still there.
    public List<SearchWatch> of(Reader who) {
        return all().stream()
                .filter(watch -> watch.getAccount().equals(who.account()))
                .toList();
    }

    /// Everybody's of searches that are still there, in the order of accounts and searches.
    List<SearchWatch> all() {
        return byKey.values().stream()
                .filter(watch -> searches.search(watch.getSearchId()).isPresent())
                .sorted(Comparator.comparing(SearchWatch::getAccount).thenComparing(SearchWatch::getSearchId))
                .toList();
    }

    static String key(String account, String searchId) {
        return account + "/" + searchId;
    }
}
