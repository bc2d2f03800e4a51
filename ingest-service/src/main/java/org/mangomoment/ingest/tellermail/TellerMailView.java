package org.mangomoment.ingest.tellermail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.mangomoment.runtime.kafka.View;
import org.mangomoment.schemas.DeadLetterSink;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.TellerMail;
import org.mangomoment.schemas.TellerMailState;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.Words;

/// How far every mail to a teller has come: a view of [Topics#TELLER_MAILS]. Thread-safe.
///
/// The log decides between instances: of two attempts that began, the first one in the log may send.
public final class TellerMailView implements View {
    private final DeadLetterSink deadLetters;
    private final Map<StoryPart, TellerMail> mails = new ConcurrentHashMap<>();
    private final Map<String, TellerMail> lastAnswers = new ConcurrentHashMap<>();

    public TellerMailView(DeadLetterSink deadLetters) {
        this.deadLetters = deadLetters;
    }

    Optional<TellerMail> find(StoryPart key) {
        return Optional.ofNullable(mails.get(key));
    }

    /// The mails that wait to be sent.
    List<TellerMail> due() {
        return mails.values().stream()
                .filter(mail -> mail.getState() == TellerMailState.DUE)
                .toList();
    }

    /// Whether another story's answer went, or may have gone, to the same person less than `period` ago.
    boolean answeredWithin(Duration period, String receiver, String storyId, Instant now) {
        var last = lastAnswers.get(receiver);
        return last != null
                && !last.getStoryId().equals(storyId)
                && last.getAt().isAfter(now.minus(period))
                && find(key(last)).filter(TellerMailView::mayHaveGone).isPresent();
    }

    static StoryPart key(TellerMail mail) {
        return new StoryPart(mail.getStoryId(), Words.of(mail.getKind()));
    }

    @Override
    public void apply(List<ConsumerRecord<byte[], byte[]>> batch) {
        deadLetters.read(batch, this::apply);
    }

    @Override
    public void reset() {
        mails.clear();
        lastAnswers.clear();
    }

    private void apply(ConsumerRecord<byte[], byte[]> read) {
        var key = Topics.TELLER_MAILS.key(read);
        var mail = Topics.TELLER_MAILS.value(read);
        if (mail == null) {
            mails.remove(key);
        } else if (follows(mail, mails.get(key))) {
            mails.put(key, mail);
            noteAnswer(mail);
        }
    }

    private void noteAnswer(TellerMail mail) {
        var receiver = mail.getReceiver();
        if (receiver != null && answers(mail) && mayHaveGone(mail)) {
            lastAnswers.merge(receiver, mail, TellerMailView::later);
        }
    }

    /// After a start, records come partition by partition: those of one person in any order.
    private static TellerMail later(TellerMail known, TellerMail read) {
        return read.getAt().isBefore(known.getAt()) ? known : read;
    }

    private static boolean answers(TellerMail mail) {
        return Occasion.of(mail.getKind()).filter(Occasion::answers).isPresent();
    }

    private static boolean mayHaveGone(TellerMail mail) {
        return mail.getState() == TellerMailState.SENDING || mail.getState() == TellerMailState.SENT;
    }

    /// Whether a record counts after what is known: an attempt only on what is due, a new wish only when there was
    /// none, or from the attempt that surely failed.
    private static boolean follows(TellerMail mail, @org.jspecify.annotations.Nullable TellerMail known) {
        if (known == null) {
            return true;
        }
        return switch (mail.getState()) {
            case DUE ->
                known.getState() == TellerMailState.SENDING
                        && known.getBy() != null
                        && known.getBy().equals(mail.getBy());
            case SENDING -> known.getState() == TellerMailState.DUE;
            case SENT, FAILED, SKIPPED, UNKNOWN -> true;
        };
    }
}
