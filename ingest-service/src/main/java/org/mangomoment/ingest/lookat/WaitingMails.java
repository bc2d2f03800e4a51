package org.mangomoment.ingest.lookat;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.withdrawal.WithdrawalView;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.runtime.kafka.View;
import org.mangomoment.schemas.Contact;
import org.mangomoment.schemas.DeadLetterSink;
import org.mangomoment.schemas.MailState;
import org.mangomoment.schemas.MailToLookAt;
import org.mangomoment.schemas.Topics;

/// Mails that wait for a steward: a view of [Topics#MAILS_TO_LOOK_AT], and of the names in [Topics#CONTACTS], because a
/// sender's name is to be hidden in the text that somebody types. Thread-safe.
public final class WaitingMails implements View {
    private static final Duration LOOKED_FOR = Duration.ofDays(14);

    private final Map<String, MailToLookAt> mails = new ConcurrentHashMap<>();
    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final Publisher publisher;
    private final DeadLetterSink deadLetters;
    private final WithdrawalView withdrawals;
    private final Clock clock;

    public WaitingMails(Publisher publisher, DeadLetterSink deadLetters, WithdrawalView withdrawals, Clock clock) {
        this.deadLetters = deadLetters;
        this.publisher = publisher;
        this.withdrawals = withdrawals;
        this.clock = clock;
    }

    /// What this is a view of.
    public static List<String> topics() {
        return List.of(Topics.MAILS_TO_LOOK_AT.name(), Topics.CONTACTS.name());
    }

    /// A mail of this id, whatever became of it, while it is remembered.
    public Optional<MailToLookAt> find(UUID id) {
        return Optional.ofNullable(mails.get(id.toString()));
    }

    /// Remembers a mail and how to reach its sender; returns when both are durable. A mail that is known stays as it
    /// is.
    ///
    /// @throws org.mangomoment.runtime.kafka.NotAcknowledged when Kafka does not acknowledge in time
    public void keep(MailToLookAt mail, @Nullable Contact contact) {
        if (mails.containsKey(mail.getStoryId())) {
            return;
        }
        var records = new ArrayList<ProducerRecord<byte[], byte[]>>();
        if (contact != null) {
            records.add(Topics.CONTACTS.record(mail.getStoryId(), contact));
        }
        records.add(Topics.MAILS_TO_LOOK_AT.record(mail.getStoryId(), mail));
        publisher.publishAndWait(records);
        mails.put(mail.getStoryId(), mail);
    }

    /// The mails of a mailbox that were taken over or dismissed and are still in its folder.
    public List<MailToLookAt> settledIn(String mailbox) {
        return mails.values().stream()
                .filter(mail -> mail.getMailbox().equals(mailbox) && isSettled(mail.getState()))
                .toList();
    }

    /// Whether a mail was settled so long ago, 14 days, that it need not be looked for any more.
    public boolean isSettledLong(MailToLookAt mail) {
        return mail.getAt().isBefore(clock.instant().minus(LOOKED_FOR));
    }

    private static boolean isSettled(MailState state) {
        return switch (state) {
            case TAKEN_OVER, DISMISSED -> true;
            case WAITING, UNKNOWN -> false;
        };
    }

    /// Forgets a mail whose place in the folder has been seen to. For one that was dismissed that is a withdrawal,
    /// which erases all that is held under its id, and stays on record with who did it.
    public void forget(MailToLookAt mail) {
        var by = mail.getBy();
        if (mail.getState() == MailState.DISMISSED && by != null) {
            withdrawals.dismiss(UUID.fromString(mail.getStoryId()), by);
        } else {
            publisher.publishAndWait(List.of(Topics.MAILS_TO_LOOK_AT.record(mail.getStoryId(), null)));
        }
        mails.remove(mail.getStoryId());
    }

    /// Its text is durable as a story.
    void takenOver(MailToLookAt mail) {
        var taken = MailToLookAt.newBuilder(mail)
                .setState(MailState.TAKEN_OVER)
                .setAt(clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .build();
        publisher.publishAndWait(List.of(Topics.MAILS_TO_LOOK_AT.record(mail.getStoryId(), taken)));
        mails.put(mail.getStoryId(), taken);
    }

    /// The sender's name, if there is one.
    Optional<String> name(MailToLookAt mail) {
        return Optional.ofNullable(names.get(mail.getStoryId()));
    }

    @Override
    public void apply(List<ConsumerRecord<byte[], byte[]>> batch) {
        deadLetters.read(batch, this::apply);
    }

    @Override
    public void reset() {
        mails.clear();
        names.clear();
    }

    private void apply(ConsumerRecord<byte[], byte[]> read) {
        if (read.topic().equals(Topics.CONTACTS.name())) {
            var contact = Topics.CONTACTS.value(read);
            put(names, Topics.CONTACTS.key(read), contact == null ? null : contact.getName());
        } else {
            put(mails, Topics.MAILS_TO_LOOK_AT.key(read), Topics.MAILS_TO_LOOK_AT.value(read));
        }
    }

    private static <V> void put(Map<String, V> map, String key, @Nullable V value) {
        if (value == null) {
            map.remove(key);
        } else {
            map.put(key, value);
        }
    }
}
