package org.mangomoment.search.redaction;

import org.mangomoment.schemas.RedactionAct;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.Span;

/// Takes requests to hide or show a span. Thread-safe.
@FunctionalInterface
public interface Redactions {
    /// Returns when the request is durable or refused; waits some seconds for the story's new version.
    ///
    /// @param storyVersion the version whose text the span points into
    /// @throws org.mangomoment.runtime.kafka.NotAcknowledged when Kafka does not acknowledge in time
    RedactionOutcome request(String storyId, long storyVersion, RedactionAct act, Span span, Reader who);
}
