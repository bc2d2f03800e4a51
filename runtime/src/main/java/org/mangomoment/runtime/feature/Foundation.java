package org.mangomoment.runtime.feature;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import org.mangomoment.runtime.disk.DiskSettings;
import org.mangomoment.runtime.disk.DiskSpace;
import org.mangomoment.runtime.kafka.Follower;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.runtime.kafka.KafkaSettings;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.runtime.kafka.View;
import org.mangomoment.runtime.lifecycle.Failures;

/// What every feature of a service stands on.
///
/// @param publisher writes to the log; started and closed by the service
/// @param disk      the disk that the log is on
public record Foundation(
        KafkaProperties kafka,
        Publisher publisher,
        DiskSpace disk,
        MeterRegistry meters,
        Clock clock,
        Failures failures) {
    /// That of a process, by its settings and the system's clock.
    public static Foundation of(
            KafkaSettings kafkaSettings, DiskSettings diskSettings, MeterRegistry meters, Failures failures) {
        return of(kafkaSettings, diskSettings, meters, Clock.systemUTC(), failures);
    }

    /// That of a process, by its settings and a clock.
    public static Foundation of(
            KafkaSettings kafkaSettings,
            DiskSettings diskSettings,
            MeterRegistry meters,
            Clock clock,
            Failures failures) {
        var kafka = new KafkaProperties(kafkaSettings);
        return new Foundation(kafka, new Publisher(kafka), new DiskSpace(diskSettings), meters, clock, failures);
    }

    /// A follower that keeps a view up to date; its feature names it among its [Feature#followers].
    ///
    /// @param name   what is kept up to date, for threads and health
    /// @param topics names of topics
    public Follower follow(String name, List<String> topics, View view) {
        return new Follower(name, kafka, topics, view, failures);
    }

    /// The publisher, which refuses what is new while the disk is full.
    public Publisher whileRoom() {
        return publisher.whileRoom(disk);
    }
}
