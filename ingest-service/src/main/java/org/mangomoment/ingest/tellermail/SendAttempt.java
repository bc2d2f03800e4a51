package org.mangomoment.ingest.tellermail;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.mangomoment.ingest.personal.PersonalLinks;
import org.mangomoment.ingest.seal.Hmac;
import org.mangomoment.runtime.smtp.Delivery;
import org.mangomoment.schemas.TellerMail;
import org.mangomoment.schemas.TellerMailKind;
import org.mangomoment.schemas.TellerMailState;

/// One attempt to send one mail: says in the log that it begins, and sends only when the log gave it the turn.
///
/// A crash after that word leaves the mail `sending` for ever: it may have gone, so it is not sent again.
public final class SendAttempt {
    private static final Duration ONE_ANSWER = Duration.ofDays(1);
    private static final Duration CONTACT_LATE = Duration.ofMinutes(1);
    private static final int MOST_ATTEMPTS = 20;

    private final TellerMailLog log;
    private final TellerAddresses addresses;
    private final PersonalLinks links;
    private final Outbox outbox;
    private final String ownAddress;
    private final Hmac marks;
    private final Clock clock;

    /// @param ownAddress never written to
    /// @param marks      hides addresses in the log
    SendAttempt(
            TellerMailLog log,
            TellerAddresses addresses,
            PersonalLinks links,
            Outbox outbox,
            String ownAddress,
            Hmac marks,
            Clock clock) {
        this.log = log;
        this.addresses = addresses;
        this.links = links;
        this.outbox = outbox;
        this.ownAddress = ownAddress;
        this.marks = marks;
        this.clock = clock;
    }

    void send(TellerMail due) throws InterruptedException {
        var address = addresses.of(due.getStoryId());
        var occasion = Occasion.of(due.getKind());
        if (address.isEmpty() || occasion.isEmpty()) {
            if (due.getAt().isBefore(clock.instant().minus(CONTACT_LATE))) {
                log.note(due, TellerMailState.FAILED, "there is no address or no such occasion", due.getBy());
            }
        } else if (address.get().equalsIgnoreCase(ownAddress)) {
            log.note(due, TellerMailState.SKIPPED, "it would go to our own address", due.getBy());
        } else {
            send(TellerMail.newBuilder(due).setReceiver(mark(address.get())).build(), occasion.get(), address.get());
        }
    }

    private void send(TellerMail due, Occasion occasion, String address) throws InterruptedException {
        boolean second = occasion.answers() && log.answeredWithin(ONE_ANSWER, due);
        if (second) {
            log.note(due, TellerMailState.SKIPPED, "one answer a day", due.getBy());
            return;
        }
        var mine = UUID.randomUUID().toString();
        if (log.begin(due, mine)) {
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

    private void finish(TellerMail due, String mine, Delivery delivery) {
        switch (delivery) {
            case Delivery.Sent _ ->
                log.note(TellerMail.newBuilder(due).setInReplyTo(null).build(), TellerMailState.SENT, null, mine);
            case Delivery.Unknown _ ->
                log.note(due, unknown(due.getKind()), "the mail server's last word did not come", mine);
            case Delivery.NotSent(var reason, var again) -> {
                int attempts = due.getAttempts() + 1;
                var next = TellerMail.newBuilder(due).setAttempts(attempts).build();
                log.note(next, notSent(next, again), reason, mine);
            }
        }
    }

    /// What a mail is that may have gone or not. A reminder is not over with that: its end begins the time after which
    /// a story is removed.
    static TellerMailState unknown(TellerMailKind kind) {
        return kind == TellerMailKind.REMINDER ? TellerMailState.SENDING : TellerMailState.FAILED;
    }

    /// What a mail is after an attempt that surely did not send it. An answer is given up some days late; a reminder
    /// never is as long as the mail server may take it later.
    ///
    /// @param again whether the mail server may
    static TellerMailState notSent(TellerMail mail, boolean again) {
        boolean waits = mail.getKind() == TellerMailKind.REMINDER || mail.getAttempts() < MOST_ATTEMPTS;
        return again && waits ? TellerMailState.DUE : TellerMailState.FAILED;
    }

    private String mark(String address) {
        var plain = "teller mail\n" + address.toLowerCase(Locale.ROOT);
        return HexFormat.of().formatHex(marks.of(plain.getBytes(StandardCharsets.UTF_8)));
    }
}
