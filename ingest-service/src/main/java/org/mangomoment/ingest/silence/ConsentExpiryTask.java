package org.mangomoment.ingest.silence;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.intake.KeptReceipt;
import org.mangomoment.ingest.intake.ReceiptView;
import org.mangomoment.ingest.withdrawal.WithdrawalView;
import org.mangomoment.runtime.feature.Foundation;
import org.mangomoment.runtime.kafka.NotAcknowledged;
import org.mangomoment.runtime.lifecycle.Part;
import org.mangomoment.runtime.lifecycle.Trace;
import org.mangomoment.runtime.lifecycle.Worker;
import org.mangomoment.schemas.WithdrawnBy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks through the stories without an answer on research consent, once an hour: asks for a reminder, and removes what
/// stays unanswered. Does nothing when no time is set. Two instances that look at once ask for the same, which is one.
public final class ConsentExpiryTask implements Part {
    private static final Logger LOG = LoggerFactory.getLogger(ConsentExpiryTask.class);
    private static final Duration PAUSE = Duration.ofHours(1);
    private static final Duration START = Duration.ofSeconds(1);

    private final ConsentExpirySettings settings;
    private final ReceiptView receipts;
    private final Predicate<UUID> answered;
    private final ReminderView reminders;
    private final WithdrawalView withdrawals;
    private final BooleanSupplier remembersAll;
    private final Clock clock;
    private final Worker worker;

    /// @param answered     whether a teller has answered on research
    /// @param remembersAll true once receipts, consents, reminders and withdrawals are known
    public ConsentExpiryTask(
            ConsentExpirySettings settings,
            ReceiptView receipts,
            Predicate<UUID> answered,
            ReminderView reminders,
            WithdrawalView withdrawals,
            BooleanSupplier remembersAll,
            Foundation foundation) {
        this.settings = settings;
        this.receipts = receipts;
        this.answered = answered;
        this.reminders = reminders;
        this.withdrawals = withdrawals;
        this.remembersAll = remembersAll;
        this.clock = foundation.clock();
        this.worker = new Worker("the watch on unanswered consent", foundation.failures(), this::round);
    }

    @Override
    public void start() {
        worker.start();
    }

    private @Nullable Duration round() {
        var remindAfter = settings.remindAfter();
        if (remindAfter == null) {
            return null;
        }
        if (!remembersAll.getAsBoolean()) {
            return START;
        }
        look(new ConsentExpiry(remindAfter, settings.removeAfter()));
        return PAUSE;
    }

    /// Goes on with the next look when Kafka does not acknowledge.
    void look(ConsentExpiry expiry) {
        try {
            receipts.forEach((id, held) -> {
                if (!answered.test(id) && withdrawals.find(id).isEmpty()) {
                    act(expiry, id, held);
                }
            });
        } catch (NotAcknowledged later) {
            LOG.warn("Reminders and removals wait: {}", Trace.brief(later));
        }
    }

    private void act(ConsentExpiry expiry, UUID id, KeptReceipt held) {
        switch (expiry.at(clock.instant(), held.at(), reminders.of(id.toString()))) {
            case NOTHING -> {}
            case REMIND -> reminders.ask(id.toString(), held.language());
            case REMOVE -> withdrawals.withdraw(id, held.channel(), WithdrawnBy.SILENCE);
        }
    }

    @Override
    public void close() {
        worker.close();
    }
}
