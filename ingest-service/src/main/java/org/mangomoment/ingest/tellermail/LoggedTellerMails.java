package org.mangomoment.ingest.tellermail;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.mangomoment.runtime.kafka.NotAcknowledged;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.TellerMail;
import org.mangomoment.schemas.TellerMailState;
import org.mangomoment.schemas.Topics;

/// Writes wishes to the log, where [MailSender] finds them. Thread-safe.
public final class LoggedTellerMails implements TellerMails {
    private final TellerMailView book;
    private final Publisher publisher;
    private final Clock clock;

    public LoggedTellerMails(TellerMailView book, Publisher publisher, Clock clock) {
        this.book = book;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Override
    public boolean ask(Wish wish) {
        var key = new StoryPart(wish.storyId(), wish.occasion().id());
        if (book.find(key).isPresent()) {
            return true;
        }
        var due = TellerMail.newBuilder()
                .setStoryId(wish.storyId())
                .setKind(wish.occasion().kind())
                .setState(TellerMailState.DUE)
                .setLanguage(wish.language())
                .setInReplyTo(wish.inReplyTo())
                .setAt(now())
                .build();
        try {
            publisher.publishAndWait(List.of(Topics.TELLER_MAILS.record(key, due)));
            return true;
        } catch (NotAcknowledged later) {
            return false;
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
