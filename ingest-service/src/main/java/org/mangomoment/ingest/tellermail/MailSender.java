package org.mangomoment.ingest.tellermail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.mangomoment.runtime.kafka.NotAcknowledged;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.lifecycle.Part;
import org.mangomoment.runtime.lifecycle.Worker;
import org.mangomoment.schemas.TellerMail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Goes round the mails that are due and sends those whose time has come.
public final class MailSender implements Part {
    private static final Logger LOG = LoggerFactory.getLogger(MailSender.class);
    private static final Duration BETWEEN = Duration.ofMillis(500);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);
    private static final int MOST_DOUBLINGS = 12;

    private final TellerMailView book;
    private final SendAttempt attempt;
    private final BooleanSupplier allKnown;
    private final Duration retry;
    private final Clock clock;
    private final Worker worker;

    /// @param allKnown true once the mails and the addresses have been read
    public MailSender(
            TellerMailView book,
            SendAttempt attempt,
            BooleanSupplier allKnown,
            Duration retry,
            Clock clock,
            Failures failures) {
        this.book = book;
        this.attempt = attempt;
        this.allKnown = allKnown;
        this.retry = retry;
        this.clock = clock;
        this.worker = new Worker("the sender of mails to tellers", failures, this::look);
    }

    @Override
    public void start() {
        worker.start();
    }

    private Duration look() throws InterruptedException {
        if (allKnown.getAsBoolean()) {
            round();
        }
        return BETWEEN;
    }

    private void round() throws InterruptedException {
        try {
            for (var mail : book.due()) {
                if (!worker.closing() && !clock.instant().isBefore(earliest(mail))) {
                    attempt.send(mail);
                }
            }
        } catch (NotAcknowledged later) {
            LOG.warn("Kafka does not acknowledge how far mails to tellers have come; they wait.");
        }
    }

    private Instant earliest(TellerMail mail) {
        if (mail.getAttempts() == 0) {
            return mail.getAt();
        }
        var wait = retry.multipliedBy(1L << Math.min(mail.getAttempts() - 1, MOST_DOUBLINGS));
        return mail.getAt().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }

    @Override
    public void close() {
        worker.close();
    }
}
