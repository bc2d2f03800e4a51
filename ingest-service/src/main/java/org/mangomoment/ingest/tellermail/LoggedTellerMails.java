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

/// Writes requests to the log, where [MailSender] finds them. Thread-safe.
public final class LoggedTellerMails implements TellerMails {
    private final TellerMailView view;
    private final Publisher publisher;
    private final Clock clock;

    public LoggedTellerMails(TellerMailView view, Publisher publisher, Clock clock) {
        this.view = view;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Override
    public boolean ask(Request request) {
        var key = new StoryPart(request.storyId(), request.occasion().id());
        if (view.find(key).isPresent()) {
            return true;
        }
        var due = TellerMail.newBuilder()
                .setStoryId(request.storyId())
                .setKind(request.occasion().kind())
                .setState(TellerMailState.DUE)
                .setLanguage(request.language())
                .setInReplyTo(request.inReplyTo())
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
