package org.mangomoment.ingest.personal;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.mangomoment.runtime.kafka.CurrentRead;
import org.mangomoment.runtime.kafka.Follower;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.schemas.Consent;
import org.mangomoment.schemas.ConsentRoute;
import org.mangomoment.schemas.Topics;

/// What a teller answers otherwise on the personal page, written to [Topics#CONSENTS]. Thread-safe.
public final class ConsentLog {
    /// Version of the wording on the personal page. Raise it whenever a sentence there changes its meaning.
    private static final String WORDING = "link-1";

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final ConsentView view;
    private final Follower follower;
    private final CurrentRead current;
    private final Publisher publisher;
    private final Clock clock;

    /// @param follower keeps `view` up to date
    /// @param current  of `follower`
    public ConsentLog(ConsentView view, Follower follower, CurrentRead current, Publisher publisher, Clock clock) {
        this.view = view;
        this.follower = follower;
        this.current = current;
        this.publisher = publisher;
        this.clock = clock;
    }

    /// The answers for a story.
    Answers of(UUID id) {
        return view.of(id);
    }

    /// Whether the standing answer was given after the story had been taken, whichever instance took that answer.
    ///
    /// @throws org.mangomoment.runtime.kafka.NotAcknowledged when Kafka does not answer in time
    public boolean answeredAfterwards(UUID id) {
        current.await(Topics.CONSENTS.name(), LONGEST_WAIT);
        return view.answeredAfterwards(id);
    }

    /// Changes answers; returns when the event is durable and read. What is not named stays as the newest event has
    /// it, whoever wrote that; nothing new is no event.
    ///
    /// @param language language in which the wording was shown
    /// @throws org.mangomoment.runtime.kafka.NotAcknowledged when Kafka does not answer in time
    public void change(UUID id, Map<String, Boolean> changes, String language) {
        current.await(Topics.CONSENTS.name(), LONGEST_WAIT);
        var before = view.of(id).purposes();
        var after = new HashMap<>(before);
        after.putAll(changes);
        if (after.equals(before)) {
            return;
        }
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var consent = new Consent(id.toString(), after, WORDING, language, ConsentRoute.LINK, at);
        var written = publisher
                .publishAndWait(List.of(Topics.CONSENTS.record(id.toString(), consent)))
                .getFirst();
        readBack(written);
    }

    /// The event is durable already: a page that is shown before it is read shows the answers of before.
    private void readBack(RecordMetadata written) {
        try {
            var _ = follower.await(written, LONGEST_WAIT);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
