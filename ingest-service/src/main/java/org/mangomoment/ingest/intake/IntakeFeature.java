package org.mangomoment.ingest.intake;

import java.time.Duration;
import java.util.List;
import org.mangomoment.ingest.deadletter.IngestDeadLetters;
import org.mangomoment.ingest.limit.DailyLimits;
import org.mangomoment.ingest.tally.ChannelTally;
import org.mangomoment.runtime.feature.Feature;
import org.mangomoment.runtime.feature.Foundation;
import org.mangomoment.runtime.kafka.CurrentRead;
import org.mangomoment.runtime.kafka.Follower;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.runtime.settings.Secret;
import org.mangomoment.schemas.Topics;

/// The way in of every story, and the memory of all that came.
public final class IntakeFeature implements Feature {
    private final ReceiptView receipts;
    private final Follower follower;
    private final CurrentReceipts current;
    private final StoryHistory history;
    private final StoryIntake stories;
    private final ChannelTally tally;

    /// @param publisher writes receipts; started and closed by the service
    /// @param identity makes story ids
    /// @param patience longest wait for Kafka before [Receipt.NotNow] is the answer
    public IntakeFeature(
            Foundation foundation,
            Publisher publisher,
            Secret identity,
            Duration patience,
            StoryHistory history,
            DailyLimits daily,
            ChannelTally tally) {
        this.history = history;
        this.tally = tally;
        this.receipts = new ReceiptView(IngestDeadLetters.of(foundation), daily);
        this.follower = foundation.follow("receipts", List.of(Topics.RECEIPTS.name()), receipts);
        this.current = new CurrentReceipts(receipts, new CurrentRead(foundation.kafka(), follower));
        var meters = new IntakeMeters(foundation.meters(), tally);
        this.stories = new StoryIntake(
                new StoryIdentity(identity),
                receipts,
                new StoryHistory(
                        id -> history.withdrawn().test(id) || receipts.erased(id),
                        history.ownAnswer(),
                        history.newestOwnAnswer(),
                        this::known),
                new StoryWriter(foundation.whileRoom(), publisher.whileRoom(foundation.disk()), meters, patience),
                daily,
                meters,
                foundation.clock());
    }

    /// Takes stories.
    public StoryIntake stories() {
        return stories;
    }

    /// What a story must be like.
    public StoryRules rules() {
        return stories.rules();
    }

    /// Every story that was taken.
    public ReceiptView receipts() {
        return receipts;
    }

    /// The same, asked for one by one, of all instances.
    public CurrentReceipts current() {
        return current;
    }

    /// Counts what became of stories.
    public ChannelTally tally() {
        return tally;
    }

    @Override
    public List<Follower> followers() {
        return List.of(follower);
    }

    /// Whether all that was taken, withdrawn and answered before is known.
    @Override
    public boolean known() {
        return Feature.super.known() && history.known().getAsBoolean();
    }
}
