package org.mangomoment.search.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.smtp.Delivery;
import org.mangomoment.schemas.AlertMail;
import org.mangomoment.schemas.AlertMailState;
import org.mangomoment.schemas.SearchWatch;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.WatchRhythm;
import org.mangomoment.search.log.Log;

/// Sends what is due, at most once whichever desks run: whoever sends writes that first and reads it back, and
/// of several with the same number the first in the log sends. Used by one thread, but for [#apply].
final class AlertMails {
    /// Alerts are told once they are this old: by then every desk has read them, and of two for the same story
    /// both.
    static final Duration SETTLED = Duration.ofMinutes(1);

    private static final Duration AFTER_FAILURE = Duration.ofMinutes(15);

    private final Map<String, AlertMail> newest = new ConcurrentHashMap<>();
    private final Watches watches;
    private final Alerts alerts;
    private final Outbox outbox;
    private final Predicate<String> mayRead;
    private final Log log;
    private final Clock clock;

    /// @param mayRead whether an account may use the desk now
    AlertMails(Watches watches, Alerts alerts, Outbox outbox, Predicate<String> mayRead, Log log, Clock clock) {
        this.watches = watches;
        this.alerts = alerts;
        this.outbox = outbox;
        this.mayRead = mayRead;
        this.log = log;
        this.clock = clock;
    }

    /// Takes in a record of the log; a claim that comes too late changes nothing.
    void apply(ConsumerRecord<byte[], byte[]> record) {
        var mail = Topics.ALERT_MAILS.value(record);
        if (mail != null) {
            newest.merge(Topics.ALERT_MAILS.key(record), mail, AlertMails::counting);
        }
    }

    private static AlertMail counting(AlertMail known, AlertMail later) {
        var follows = later.getNumber() > known.getNumber();
        var same = later.getNumber() == known.getNumber() && later.getMark().equals(known.getMark());
        return follows || same ? later : known;
    }

    /// Sends every mail that is due.
    void send() {
        for (var watch : watches.all()) {
            var address = watch.getAddress();
            if (address != null && mayRead.test(watch.getAccount())) {
                send(watch, address);
            }
        }
    }

    private void send(SearchWatch watch, String address) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var last = newest.get(key(watch));
        if (!isDue(watch, last, now)) {
            return;
        }
        var told = toldThrough(watch, last);
        var through = through(watch, now);
        var stories = alerts.visible(watch, told, through).size();
        if (stories > 0) {
            claim(watch, last, stories, told, through)
                    .ifPresent(claimed -> finish(
                            claimed,
                            outbox.deliver(new Digest(
                                    claimed.getMark(), address, watch.getLanguage(), stories, watch.getSearchId()))));
        }
    }

    /// Mails of the morning tell what there was in the morning.
    private static Instant through(SearchWatch watch, Instant now) {
        var settled = now.minus(SETTLED);
        return watch.getRhythm() == WatchRhythm.IMMEDIATE
                ? settled
                : Rhythm.lastDue(watch.getRhythm(), now)
                        .filter(due -> due.isBefore(settled))
                        .orElse(settled);
    }

    private static boolean isDue(SearchWatch watch, @Nullable AlertMail last, Instant now) {
        var due = Rhythm.lastDue(watch.getRhythm(), now);
        if (due.isEmpty()) {
            return false;
        }
        return switch (last == null ? AlertMailState.UNKNOWN : last.getState()) {
            case UNKNOWN -> watch.getSince().isBefore(due.get());
            case SENDING, SENT -> last != null && last.getAt().isBefore(due.get());
            case FAILED -> last != null && last.getAt().isBefore(now.minus(AFTER_FAILURE));
        };
    }

    private static Instant toldThrough(SearchWatch watch, @Nullable AlertMail last) {
        var begun = watch.getSince().minusMillis(1);
        var told =
                last == null ? begun : last.getState() == AlertMailState.FAILED ? last.getBefore() : last.getThrough();
        return told.isAfter(begun) ? told : begun;
    }

    /// Empty when another desk was first, or when it is not known yet whether one was.
    private Optional<AlertMail> claim(
            SearchWatch watch, @Nullable AlertMail last, int stories, Instant before, Instant through) {
        var claim = AlertMail.newBuilder()
                .setAccount(watch.getAccount())
                .setSearchId(watch.getSearchId())
                .setNumber(last == null ? 1 : last.getNumber() + 1)
                .setMark(UUID.randomUUID().toString())
                .setStories(stories)
                .setBefore(before)
                .setThrough(through)
                .setState(AlertMailState.SENDING)
                .setAt(clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .build();
        var read = log.publish(Topics.ALERT_MAILS.record(key(watch), claim));
        var counts = newest.get(key(watch));
        return read && counts != null && counts.getMark().equals(claim.getMark())
                ? Optional.of(claim)
                : Optional.empty();
    }

    /// What may have been taken is not sent again.
    private void finish(AlertMail claimed, Delivery delivery) {
        var state = switch (delivery) {
            case Delivery.Sent _, Delivery.Unknown _ -> AlertMailState.SENT;
            case Delivery.NotSent _ -> AlertMailState.FAILED;
        };
        var done = AlertMail.newBuilder(claimed)
                .setState(state)
                .setAt(clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .build();
        var _ = log.publish(Topics.ALERT_MAILS.record(Watches.key(done.getAccount(), done.getSearchId()), done));
    }

    private static String key(SearchWatch watch) {
        return Watches.key(watch.getAccount(), watch.getSearchId());
    }
}
