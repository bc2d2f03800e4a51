package org.mangomoment.search.alert;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.mangomoment.schemas.SearchAlert;
import org.mangomoment.schemas.SearchWatch;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.Overloaded;
import org.mangomoment.search.library.ResultSets;

/// The alerts of the log: once for a story and a search. Withdrawn stories have none, since theirs are erased;
/// those without consent for research are left out while they are. Thread-safe.
public final class Alerts {
    private static final long KEPT_NANOS = TimeUnit.SECONDS.toNanos(5);

    /// Search to story to the alert. Of two desks that found a story at the same time the later record counts,
    /// as it does after the log was compacted.
    private final Map<String, Map<String, SearchAlert>> bySearch = new ConcurrentHashMap<>();

    private final Map<String, Counted> counted = new ConcurrentHashMap<>();
    private final ResultSets results;
    private final Watches watches;

    /// What the header said of a colleague's watches, and when by `System.nanoTime`.
    private record Counted(List<SearchWatch> watches, long at, long stories) {}

    public Alerts(ResultSets results, Watches watches) {
        this.results = results;
        this.watches = watches;
    }

    /// Takes in a record of the log.
    public void apply(ConsumerRecord<byte[], byte[]> record) {
        var key = Topics.SEARCH_ALERTS.key(record);
        var alert = Topics.SEARCH_ALERTS.value(record);
        var ofSearch = bySearch.computeIfAbsent(key.partId(), _ -> new ConcurrentHashMap<>());
        if (alert == null) {
            ofSearch.remove(key.storyId());
        } else {
            ofSearch.put(key.storyId(), alert);
        }
    }

    /// Whether a search has told of a story.
    boolean has(String searchId, String storyId) {
        return bySearch.getOrDefault(searchId, Map.of()).containsKey(storyId);
    }

    /// Those of a watch that every colleague may see now, the newest first.
    public List<SearchAlert> of(SearchWatch watch) {
        return visible(watch, watch.getSince().minusMillis(1), Instant.MAX);
    }

    /// Of these, those that the watch's colleague has not said to have seen.
    public List<SearchAlert> unseen(SearchWatch watch) {
        return visible(watch, watch.getSeenAt(), Instant.MAX);
    }

    /// Unseen alerts of all searches that a reader watches, for the header of every page. Counted anew after some
    /// seconds and when a watch changes; 0 while the index is too busy to say which may be seen, because a page is
    /// worth more than this number.
    public long unseen(Reader who) {
        var watched = watches.of(who);
        var known = counted.get(who.account());
        if (known != null
                && System.nanoTime() - known.at() < KEPT_NANOS
                && known.watches().equals(watched)) {
            return known.stories();
        }
        var stories = count(watched);
        counted.put(who.account(), new Counted(watched, System.nanoTime(), stories));
        return stories;
    }

    private long count(List<SearchWatch> watched) {
        try {
            return watched.stream().mapToLong(watch -> unseen(watch).size()).sum();
        } catch (Overloaded _) {
            return 0;
        }
    }

    /// Those after a moment, until another, the newest first.
    ///
    /// @param after exclusive
    /// @param until inclusive
    List<SearchAlert> visible(SearchWatch watch, Instant after, Instant until) {
        var known = bySearch.getOrDefault(watch.getSearchId(), Map.of()).values().stream()
                .filter(alert -> alert.getAt().isAfter(after) && !alert.getAt().isAfter(until))
                .sorted(Comparator.comparing(SearchAlert::getAt).reversed().thenComparing(SearchAlert::getStoryId))
                .toList();
        if (known.isEmpty()) {
            return known;
        }
        var open = results.presence(known.stream().map(SearchAlert::getStoryId).toList())
                .open();
        return known.stream().filter(alert -> open.contains(alert.getStoryId())).toList();
    }
}
