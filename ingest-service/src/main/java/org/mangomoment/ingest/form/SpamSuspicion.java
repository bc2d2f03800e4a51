package org.mangomoment.ingest.form;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.schemas.Doubt;
import org.mangomoment.schemas.DoubtReason;
import org.mangomoment.schemas.Topics;

/// Marks stories that may be a robot's, for a steward to look at; they are taken like all others. Thread-safe.
public final class SpamSuspicion {
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://|www\\.");
    private static final int MOST_ADDRESSES = 2;

    private final Publisher publisher;
    private final Clock clock;

    public SpamSuspicion(Publisher publisher, Clock clock) {
        this.publisher = publisher;
        this.clock = clock;
    }

    /// What makes a form doubtful.
    static List<DoubtReason> about(FormBody body, boolean unproven) {
        var reasons = new ArrayList<DoubtReason>();
        if (!body.typed("website").isEmpty()) {
            reasons.add(DoubtReason.TRAP);
        }
        if (unproven) {
            reasons.add(DoubtReason.PUZZLE);
        }
        if (ADDRESS.matcher(body.typed("text")).results().count() > MOST_ADDRESSES) {
            reasons.add(DoubtReason.ADDRESSES);
        }
        return reasons;
    }

    /// Returns when the mark is durable.
    ///
    /// @throws org.mangomoment.runtime.kafka.NotAcknowledged when Kafka does not acknowledge it in time
    void mark(String storyId, List<DoubtReason> reasons) {
        var doubt = new Doubt(storyId, reasons, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        publisher.publishAndWait(List.of(Topics.DOUBTS.record(storyId, doubt)));
    }
}
