package org.mangomoment.ingest.silence;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.mangomoment.ingest.deadletter.IngestDeadLetters;
import org.mangomoment.ingest.intake.IntakeFeature;
import org.mangomoment.ingest.withdrawal.WithdrawalView;
import org.mangomoment.runtime.feature.Feature;
import org.mangomoment.runtime.feature.Foundation;
import org.mangomoment.runtime.kafka.Follower;
import org.mangomoment.runtime.lifecycle.Part;
import org.mangomoment.schemas.Topics;

/// Reminders to tellers who have not answered on research consent, and the end of stories that stay unanswered.
public final class ConsentExpiryFeature implements Feature {
    private final Follower follower;
    private final ConsentExpiryTask task;

    /// @param answered whether a teller has answered on research
    public ConsentExpiryFeature(
            Foundation foundation,
            ConsentExpirySettings settings,
            IntakeFeature intake,
            Predicate<UUID> answered,
            WithdrawalView withdrawals) {
        var reminders = new ReminderView(foundation.publisher(), IngestDeadLetters.of(foundation), foundation.clock());
        this.follower = foundation.follow("reminders", List.of(Topics.TELLER_MAILS.name()), reminders);
        this.task = new ConsentExpiryTask(
                settings,
                intake.receipts(),
                answered,
                reminders,
                withdrawals,
                () -> intake.known() && known(),
                foundation);
    }

    @Override
    public List<Follower> followers() {
        return List.of(follower);
    }

    @Override
    public List<Part> workers() {
        return List.of(task);
    }
}
