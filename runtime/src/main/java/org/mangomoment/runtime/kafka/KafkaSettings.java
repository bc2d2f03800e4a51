package org.mangomoment.runtime.kafka;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How to reach Kafka and what to expect of it.
///
/// @param bootstrap       `host:port`, several separated by commas
/// @param replication     copies of each record: 1 on a single broker, 3 on a cluster
/// @param acknowledgement longest wait for an acknowledgement before a sender is told to try again later
/// @param security        how clients and brokers prove who they are
/// @param properties      a file with further client properties (as of TLS), if the cluster needs them
public record KafkaSettings(
        String bootstrap,
        int replication,
        Duration acknowledgement,
        KafkaSecurity security,
        @Nullable Path properties) {
    public KafkaSettings {
        if (replication < 1 || replication > 9) {
            throw new IllegalArgumentException("replication is " + replication + "; expected 1 to 9");
        }
        if (acknowledgement.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("acknowledgement is below one second; expected 1 s to 60 s");
        }
    }

    /// Brokers that are open to everybody who reaches them.
    public KafkaSettings(String bootstrap, int replication, Duration acknowledgement, @Nullable Path properties) {
        this(bootstrap, replication, acknowledgement, KafkaSecurity.none(), properties);
    }

    /// A single broker without further properties, as on one machine.
    ///
    /// @param bootstrap `host:port`
    public static KafkaSettings oneBroker(String bootstrap, KafkaSecurity security) {
        return new KafkaSettings(bootstrap, 1, Duration.ofSeconds(10), security, null);
    }
}
