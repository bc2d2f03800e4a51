package org.mangomoment.ingest.silence;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.runtime.kafka.View;
import org.mangomoment.schemas.DeadLetterSink;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.TellerMail;
import org.mangomoment.schemas.TellerMailKind;
import org.mangomoment.schemas.TellerMailState;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.Words;

/// The reminders that were asked for, and asking for one: a view of [Topics#TELLER_MAILS]. Whoever sends mails
/// to tellers finds the request there. Thread-safe.
public final class ReminderView implements View {
    private static final String KIND = Words.of(TellerMailKind.REMINDER);

    private final Map<String, Reminder> reminders = new ConcurrentHashMap<>();
    private final Publisher publisher;
    private final DeadLetterSink deadLetters;
    private final Clock clock;

    public ReminderView(Publisher publisher, DeadLetterSink deadLetters, Clock clock) {
        this.deadLetters = deadLetters;
        this.publisher = publisher;
        this.clock = clock;
    }

    Optional<Reminder> of(String storyId) {
        return Optional.ofNullable(reminders.get(storyId));
    }

    /// Returns when the request is durable.
    void ask(String storyId, String language) {
        var due = TellerMail.newBuilder()
                .setStoryId(storyId)
                .setKind(TellerMailKind.REMINDER)
                .setState(TellerMailState.DUE)
                .setLanguage(language)
                .setAt(clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .build();
        publisher.publishAndWait(List.of(Topics.TELLER_MAILS.record(new StoryPart(storyId, KIND), due)));
        reminders.put(storyId, Reminder.of(due));
    }

    @Override
    public void apply(List<ConsumerRecord<byte[], byte[]>> batch) {
        deadLetters.read(batch, this::apply);
    }

    private void apply(ConsumerRecord<byte[], byte[]> read) {
        var key = Topics.TELLER_MAILS.key(read);
        var mail = Topics.TELLER_MAILS.value(read);
        if (!key.partId().equals(KIND)) {
            return;
        }
        if (mail == null) {
            reminders.remove(key.storyId());
        } else {
            reminders.put(key.storyId(), Reminder.of(mail));
        }
    }

    @Override
    public void reset() {
        reminders.clear();
    }
}
