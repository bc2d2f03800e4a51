package org.mangomoment.ingest.tellermail;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.kafka.Follower;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.schemas.TellerMail;
import org.mangomoment.schemas.TellerMailState;
import org.mangomoment.schemas.Topics;

/// Writes to the log how far a mail has come, and asks it who may send: of two attempts that began, the first one in
/// the log may. Thread-safe.
final class TellerMailLog {
    private static final Duration READ_BACK = Duration.ofSeconds(10);

    private final TellerMailView view;
    private final Follower follower;
    private final Publisher publisher;
    private final Clock clock;

    /// @param follower keeps `view` up to date
    TellerMailLog(TellerMailView view, Follower follower, Publisher publisher, Clock clock) {
        this.view = view;
        this.follower = follower;
        this.publisher = publisher;
        this.clock = clock;
    }

    /// Says that an attempt begins.
    ///
    /// @param attempt tells attempts apart
    /// @return whether it may send
    boolean begin(TellerMail due, String attempt) throws InterruptedException {
        var stands = write(due, TellerMailState.SENDING, null, attempt);
        return follower.await(stands, READ_BACK)
                && view.find(TellerMailView.key(due))
                        .filter(now -> attempt.equals(now.getBy()) && now.getState() == TellerMailState.SENDING)
                        .isPresent();
    }

    /// Says how far a mail has come.
    ///
    /// @param reason why, for those states that have one
    /// @param by     the attempt, if there was one
    void note(TellerMail before, TellerMailState state, @Nullable String reason, @Nullable String by) {
        write(before, state, reason, by);
    }

    private RecordMetadata write(
            TellerMail before, TellerMailState state, @Nullable String reason, @Nullable String by) {
        var next = TellerMail.newBuilder(before)
                .setState(state)
                .setReason(reason)
                .setBy(by)
                .setAt(clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .build();
        var record = Topics.TELLER_MAILS.record(TellerMailView.key(next), next);
        return publisher.publishAndWait(List.of(record)).getFirst();
    }

    /// Whether another story's answer went, or may have gone, to the same person less than `period` ago.
    boolean answeredWithin(Duration period, TellerMail mail) {
        return view.answeredWithin(period, mail.getReceiver(), mail.getStoryId(), clock.instant());
    }
}
