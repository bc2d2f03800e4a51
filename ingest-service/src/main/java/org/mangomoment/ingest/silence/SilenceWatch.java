package org.mangomoment.ingest.silence;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.mangomoment.ingest.intake.ReceiptMemory;
import org.mangomoment.ingest.intake.Remembered;
import org.mangomoment.ingest.withdrawal.WithdrawalBook;
import org.mangomoment.ingest.withdrawal.WithdrawalBook.By;
import org.mangomoment.runtime.kafka.NotAcknowledged;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.lifecycle.Part;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks through the stories without an answer on research consent, once an hour: asks for a reminder, and removes what
/// stays unanswered. Does nothing when no time is set. Two instances that look at once ask for the same, which is one.
public final class SilenceWatch implements Part {
    private static final Logger LOG = LoggerFactory.getLogger(SilenceWatch.class);
    private static final Duration PAUSE = Duration.ofHours(1);
    private static final Duration START = Duration.ofSeconds(1);

    private final SilenceSettings settings;
    private final ReceiptMemory receipts;
    private final Predicate<UUID> answered;
    private final ReminderBook reminders;
    private final WithdrawalBook withdrawals;
    private final BooleanSupplier remembersAll;
    private final Clock clock;
    private final Failures failures;
    private final CountDownLatch stopped = new CountDownLatch(1);

    /// @param answered     whether a teller has answered on research
    /// @param remembersAll true once receipts, consents, reminders and withdrawals are known
    public SilenceWatch(
            SilenceSettings settings,
            ReceiptMemory receipts,
            Predicate<UUID> answered,
            ReminderBook reminders,
            WithdrawalBook withdrawals,
            BooleanSupplier remembersAll,
            Clock clock,
            Failures failures) {
        this.settings = settings;
        this.receipts = receipts;
        this.answered = answered;
        this.reminders = reminders;
        this.withdrawals = withdrawals;
        this.remembersAll = remembersAll;
        this.clock = clock;
        this.failures = failures;
    }

    @Override
    public void start() {
        var remindAfter = settings.remindAfter();
        if (remindAfter != null) {
            var silence = new Silence(remindAfter, settings.removeAfter());
            Thread.ofVirtual().name("watch-silence").start(() -> run(silence));
        }
    }

    private void run(Silence silence) {
        try {
            do {
                if (remembersAll.getAsBoolean()) {
                    look(silence);
                }
            } while (!stopped.await((remembersAll.getAsBoolean() ? PAUSE : START).toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error dead) {
            failures.report("the watch on unanswered consent", dead);
        }
    }

    /// Goes on with the next look when Kafka does not acknowledge.
    void look(Silence silence) {
        try {
            receipts.forEach((id, held) -> {
                if (!answered.test(id) && withdrawals.find(id).isEmpty()) {
                    act(silence, id, held);
                }
            });
        } catch (NotAcknowledged later) {
            LOG.warn("Reminders and removals wait: {}", later.getMessage());
        }
    }

    private void act(Silence silence, UUID id, Remembered held) {
        switch (silence.at(clock.instant(), held.at(), reminders.of(id.toString()))) {
            case NOTHING -> {}
            case REMIND -> reminders.ask(id.toString(), held.language());
            case REMOVE -> withdrawals.withdraw(id, held.channel(), By.SILENCE);
        }
    }

    @Override
    public void close() {
        stopped.countDown();
    }
}
