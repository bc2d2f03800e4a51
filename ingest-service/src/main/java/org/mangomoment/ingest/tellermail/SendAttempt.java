package org.mangomoment.ingest.tellermail;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.personal.PersonalLinks;
import org.mangomoment.ingest.seal.Hmac;
import org.mangomoment.runtime.kafka.Follower;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.schemas.TellerMail;
import org.mangomoment.schemas.Topics;

/// One attempt to send one mail: says in the log that it begins, and sends only when the log gave it the turn.
///
/// A crash after that word leaves the mail `sending` for ever: it may have gone, so it is not sent again.
public final class SendAttempt {
    private static final Duration ONE_ANSWER = Duration.ofDays(1);
    private static final Duration CONTACT_LATE = Duration.ofMinutes(1);
    private static final Duration READ_BACK = Duration.ofSeconds(10);
    private static final int MOST_ATTEMPTS = 20;

    private final TellerMailView book;
    private final Follower follower;
    private final TellerAddresses addresses;
    private final PersonalLinks links;
    private final Outbox outbox;
    private final String ownAddress;
    private final Hmac marks;
    private final Publisher publisher;
    private final Clock clock;

    /// @param follower   keeps `book` up to date
    /// @param ownAddress never written to
    /// @param marks      hides addresses in the log
    SendAttempt(
            TellerMailView book,
            Follower follower,
            TellerAddresses addresses,
            PersonalLinks links,
            Outbox outbox,
            String ownAddress,
            Hmac marks,
            Publisher publisher,
            Clock clock) {
        this.book = book;
        this.follower = follower;
        this.addresses = addresses;
        this.links = links;
        this.outbox = outbox;
        this.ownAddress = ownAddress;
        this.marks = marks;
        this.publisher = publisher;
        this.clock = clock;
    }

    void send(TellerMail due) throws InterruptedException {
        var address = addresses.of(due.getStoryId());
        var occasion = Occasion.of(due.getKind());
        if (address.isEmpty() || occasion.isEmpty()) {
            if (due.getAt().isBefore(clock.instant().minus(CONTACT_LATE))) {
                note(due, TellerMailView.FAILED, "there is no address or no such occasion", due.getBy());
            }
        } else if (address.get().equalsIgnoreCase(ownAddress)) {
            note(due, TellerMailView.SKIPPED, "it would go to our own address", due.getBy());
        } else {
            send(TellerMail.newBuilder(due).setReceiver(mark(address.get())).build(), occasion.get(), address.get());
        }
    }

    private void send(TellerMail due, Occasion occasion, String address) throws InterruptedException {
        boolean second = occasion.answers()
                && book.answeredWithin(ONE_ANSWER, due.getReceiver(), due.getStoryId(), clock.instant());
        if (second) {
            note(due, TellerMailView.SKIPPED, "one answer a day", due.getBy());
            return;
        }
        var mine = UUID.randomUUID().toString();
        if (hasTheTurn(due, mine)) {
            var language = due.getLanguage();
            finish(
                    due,
                    mine,
                    outbox.deliver(new OutgoingMail(
                            occasion,
                            mine,
                            address,
                            language,
                            Wordings.subject(occasion, language),
                            Wordings.text(occasion, language, links.to(due.getStoryId())),
                            due.getInReplyTo())));
        }
    }

    private boolean hasTheTurn(TellerMail due, String mine) throws InterruptedException {
        var stands = note(due, TellerMailView.SENDING, null, mine);
        return follower.await(stands.partition(), stands.offset(), READ_BACK)
                && book.find(TellerMailView.key(due))
                        .filter(now ->
                                mine.equals(now.getBy()) && now.getState().equals(TellerMailView.SENDING))
                        .isPresent();
    }

    private void finish(TellerMail due, String mine, Delivery delivery) {
        switch (delivery) {
            case Delivery.Sent _ ->
                note(TellerMail.newBuilder(due).setInReplyTo(null).build(), TellerMailView.SENT, null, mine);
            case Delivery.Unknown _ ->
                note(due, TellerMailView.FAILED, "the mail server's last word did not come", mine);
            case Delivery.NotSent(var reason, var again) -> {
                int attempts = due.getAttempts() + 1;
                var next = TellerMail.newBuilder(due).setAttempts(attempts).build();
                note(
                        next,
                        again && attempts < MOST_ATTEMPTS ? TellerMailView.DUE : TellerMailView.FAILED,
                        reason,
                        mine);
            }
        }
    }

    /// Where a record stands.
    private record Place(TopicPartition partition, long offset) {}

    private Place note(TellerMail before, String state, @Nullable String reason, @Nullable String by) {
        var next = TellerMail.newBuilder(before)
                .setState(state)
                .setReason(reason)
                .setBy(by)
                .setAt(clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .build();
        var record = Topics.TELLER_MAILS.record(TellerMailView.key(next), next);
        var stands = publisher.publishAndWait(List.of(record)).getFirst();
        return new Place(new TopicPartition(stands.topic(), stands.partition()), stands.offset());
    }

    private String mark(String address) {
        var plain = "teller mail\n" + address.toLowerCase(Locale.ROOT);
        return HexFormat.of().formatHex(marks.of(plain.getBytes(StandardCharsets.UTF_8)));
    }
}
