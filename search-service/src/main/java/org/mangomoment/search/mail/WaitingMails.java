package org.mangomoment.search.mail;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.mangomoment.schemas.MailState;
import org.mangomoment.schemas.MailToLookAt;
import org.mangomoment.schemas.Topics;

/// The mails that wait for a steward, as the log has them. Thread-safe.
public final class WaitingMails {

    private final Map<String, MailToLookAt> byId = new ConcurrentHashMap<>();
    private final Consumer<ProducerRecord<byte[], byte[]>> publish;
    private final Clock clock;

    /// @param publish returns when the record is durable and this process has read it, or throws
    public WaitingMails(Consumer<ProducerRecord<byte[], byte[]>> publish, Clock clock) {
        this.publish = publish;
        this.clock = clock;
    }

    /// Takes in a record of the log.
    public void apply(ConsumerRecord<byte[], byte[]> record) {
        var id = Topics.MAILS_TO_LOOK_AT.key(record);
        var mail = Topics.MAILS_TO_LOOK_AT.value(record);
        if (mail == null) {
            byId.remove(id);
        } else {
            byId.put(id, mail);
        }
    }

    /// The oldest of those that nobody has dealt with.
    public List<MailToLookAt> oldest(int most) {
        return byId.values().stream()
                .filter(WaitingMails::waits)
                .sorted(Comparator.comparing(MailToLookAt::getReceivedAt).thenComparing(MailToLookAt::getStoryId))
                .limit(most)
                .toList();
    }

    /// How many there are.
    public long count() {
        return byId.values().stream().filter(WaitingMails::waits).count();
    }

    /// A steward does not want it kept: the ingest service erases it from its mailbox, and what is held of its sender.
    ///
    /// @param by the steward's account
    /// @return false when no such mail waits
    public boolean dismiss(String id, String by) {
        var mail = byId.get(id);
        if (mail == null || !waits(mail)) {
            return false;
        }
        var dismissed = MailToLookAt.newBuilder(mail)
                .setState(MailState.DISMISSED)
                .setBy(by)
                .setAt(clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .build();
        publish.accept(Topics.MAILS_TO_LOOK_AT.record(id, dismissed));
        return true;
    }

    private static boolean waits(MailToLookAt mail) {
        return mail.getState() == MailState.WAITING;
    }
}
