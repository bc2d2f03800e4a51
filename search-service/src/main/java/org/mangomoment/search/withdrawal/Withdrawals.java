package org.mangomoment.search.withdrawal;

import java.util.List;
import org.mangomoment.schemas.Withdrawal;
import org.mangomoment.search.account.Reader;

/// Takes stories back for tellers who asked a colleague, and knows every story that was taken back. Thread-safe.
public interface Withdrawals {
    /// Whether a story was there to be taken back.
    enum Outcome {
        /// It is withdrawn, now or before, and this desk shows it no more.
        WITHDRAWN,
        /// There is no such story for this reader.
        NO_STORY
    }

    /// Returns when the withdrawal is durable.
    ///
    /// @throws org.mangomoment.runtime.kafka.NotAcknowledged when Kafka does not acknowledge in time
    Outcome withdraw(String storyId, Reader who);

    /// Every withdrawal, whoever made it, newest first.
    List<Withdrawal> all();
}
