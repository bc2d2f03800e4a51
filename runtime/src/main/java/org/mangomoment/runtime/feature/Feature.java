package org.mangomoment.runtime.feature;

import io.javalin.config.JavalinConfig;
import java.util.List;
import org.mangomoment.runtime.health.Health;
import org.mangomoment.runtime.kafka.Follower;
import org.mangomoment.runtime.lifecycle.Part;

/// One feature of a service, put together: what it reads from the log, what it serves and what it does by itself.
/// Whatever it follows is part of the service's readiness; nothing has to be declared twice.
public interface Feature {
    /// What keeps its views up to date, started once Kafka is prepared.
    default List<Follower> followers() {
        return List.of();
    }

    /// What works in the background, started in order once the service listens.
    default List<Part> workers() {
        return List.of();
    }

    /// Adds its routes.
    default void addTo(JavalinConfig config) {}

    /// Adds what must be up for the service to be ready; its followers always are.
    default void check(Health health) {
        followers().forEach(follower -> health.check(follower.name(), follower::health));
    }

    /// Whether its views hold all that stood in the log when they began.
    default boolean known() {
        return followers().stream().allMatch(Follower::isCaughtUp);
    }
}
