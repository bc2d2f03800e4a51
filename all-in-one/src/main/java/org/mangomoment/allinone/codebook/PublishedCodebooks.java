package org.mangomoment.allinone.codebook;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mangomoment.allinone.log.LogReading;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.schemas.Codebook;
import org.mangomoment.schemas.Topics;

/// The topic `codebooks` of one cluster. A published version never changes.
public final class PublishedCodebooks {
    private final KafkaProperties properties;

    /// @param properties how to use the broker
    public PublishedCodebooks(KafkaProperties properties) {
        this.properties = properties;
    }

    /// Every version that was published.
    public NavigableMap<Integer, Codebook> all() {
        var found = new TreeMap<Integer, Codebook>();
        new LogReading(properties).of(Set.of(Topics.CODEBOOKS), read -> {
            var codebook = Topics.CODEBOOKS.value(read);
            if (codebook != null) {
                found.put(codebook.getVersion(), codebook);
            }
        });
        return found;
    }

    /// The version in use; empty before the first is published.
    public Optional<Codebook> newest() {
        return Optional.ofNullable(all().lastEntry()).map(Map.Entry::getValue);
    }

    /// Publishes a version; returns when it is durable. Services take it up at once.
    public void publish(Codebook codebook) {
        try (var publisher = new Publisher(properties)) {
            publisher.publishAndWait(List.of(Topics.CODEBOOKS.record(
                    Integer.toString(codebook.getVersion()),
                    Codebook.newBuilder(codebook).setPublishedAt(Instant.now()).build())));
        }
    }
}
