package org.mangomoment.ingest.withdrawal;

import java.time.Clock;
import java.util.List;
import org.mangomoment.runtime.health.Health;
import org.mangomoment.runtime.kafka.Follower;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.lifecycle.Part;
import org.mangomoment.schemas.Topics;

/// Withdrawals as this instance knows them, assembled.
///
/// @param book     what was taken back
/// @param following keeps the book up to date
/// @param erasing  keeps our topics free of what was taken back
public record WithdrawalLog(WithdrawalView book, Follower following, Follower erasing) {
    /// Assembles it.
    public static WithdrawalLog of(KafkaProperties kafka, Publisher publisher, Clock clock, Failures failures) {
        var book = new WithdrawalView(publisher, clock);
        return new WithdrawalLog(
                book,
                new Follower("withdrawals", kafka, List.of(Topics.WITHDRAWALS.name()), book, failures),
                new Follower("erasure", kafka, Erasure.topics(), Erasure.sweep(publisher, clock), failures));
    }

    /// What reads Kafka, to be started once Kafka is prepared.
    public List<Part> readers() {
        return List.of(following, erasing);
    }

    /// Whether every withdrawal so far is known.
    public boolean known() {
        return following.health().up();
    }

    /// Adds what must be up.
    public void checks(Health health) {
        health.check("withdrawals", following::health);
        health.check("erasure", erasing::health);
    }
}
