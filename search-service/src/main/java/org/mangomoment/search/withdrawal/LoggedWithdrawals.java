package org.mangomoment.search.withdrawal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.Withdrawal;
import org.mangomoment.schemas.WithdrawnBy;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.log.Log;

/// Withdrawals on the log. Thread-safe.
public final class LoggedWithdrawals implements Withdrawals {
    private final Map<String, Withdrawal> withdrawals = new ConcurrentHashMap<>();
    private final Library library;
    private final Log log;
    private final Clock clock;

    /// @param log waits until the index has read what is written
    public LoggedWithdrawals(Library library, Log log, Clock clock) {
        this.library = library;
        this.log = log;
        this.clock = clock;
    }

    /// Takes in a record of the log.
    public void apply(ConsumerRecord<byte[], byte[]> record) {
        var withdrawal = Topics.WITHDRAWALS.value(record);
        if (withdrawal != null) {
            withdrawals.put(withdrawal.getStoryId(), withdrawal);
        }
    }

    @Override
    public Outcome withdraw(String storyId, Reader who) {
        if (withdrawals.containsKey(storyId)) {
            return Outcome.WITHDRAWN;
        }
        var story = library.story(storyId, who);
        if (story.isEmpty()) {
            return Outcome.NO_STORY;
        }
        var withdrawal = Withdrawal.newBuilder()
                .setStoryId(storyId)
                .setAt(clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .setBy(WithdrawnBy.STEWARD)
                .setAccount(who.account())
                .setChannel(story.get().story().getChannel())
                .build();
        log.publish(Topics.WITHDRAWALS.record(storyId, withdrawal));
        withdrawals.put(storyId, withdrawal);
        return Outcome.WITHDRAWN;
    }

    @Override
    public List<Withdrawal> all() {
        return withdrawals.values().stream()
                .sorted(Comparator.comparing(Withdrawal::getAt).reversed().thenComparing(Withdrawal::getStoryId))
                .toList();
    }
}
