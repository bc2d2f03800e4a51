package org.mangomoment.ingest.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.event.MessageCountAdapter;
import jakarta.mail.event.MessageCountEvent;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Waits until a mailbox has something new. What the server tells (IDLE) is a hint; the time is what counts.
final class NewMailWait {
    private static final Logger LOG = LoggerFactory.getLogger(NewMailWait.class);

    private final CountDownLatch news;

    /// @param news counted down when the wait shall end
    NewMailWait(CountDownLatch news) {
        this.news = news;
    }

    /// Returns at news, or after `most`.
    void await(OpenMailbox mailbox, Duration most) throws MessagingException, InterruptedException {
        mailbox.inbox().addMessageCountListener(new MessageCountAdapter() {
            @Override
            public void messagesAdded(MessageCountEvent event) {
                news.countDown();
            }
        });
        if (mailbox.tellsNews()) {
            Thread.startVirtualThread(() -> idle(mailbox));
        }
        var _ = news.await(most.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void idle(OpenMailbox mailbox) {
        try {
            mailbox.inbox().idle(true);
        } catch (MessagingException | IllegalStateException ended) {
            LOG.debug("The mail server stopped telling news; the next look comes by time.");
        }
    }
}
