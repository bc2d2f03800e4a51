package org.mangomoment.search.decision;

import org.mangomoment.search.account.Reader;

/// Takes reviewers' acts. Thread-safe.
@FunctionalInterface
public interface Decisions {
    /// Returns when the act is durable or refused; waits up to two seconds more until this process's index shows it.
    ///
    /// @throws org.mangomoment.runtime.kafka.NotAcknowledged when Kafka does not acknowledge in time
    Outcome decide(String storyId, DecisionRequest request, Reader who);
}
