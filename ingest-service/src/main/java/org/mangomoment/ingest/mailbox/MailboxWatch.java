package org.mangomoment.ingest.mailbox;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mangomoment.ingest.lookat.WaitingMails;
import org.mangomoment.runtime.kafka.NotAcknowledged;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.lifecycle.Part;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks into one mailbox for ever: connects, hands in what is new, waits for news or time, leaves.
///
/// Every look has a connection of its own, so that none can go silent unnoticed. After a failure it waits, longer each
/// time, up to five minutes.
public final class MailboxWatch implements Part {
    private static final Logger LOG = LoggerFactory.getLogger(MailboxWatch.class);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 9;
    private static final int MOST_CAUSES = 4;

    private final ImapSession session;
    private final MailboxPass pass;
    private final WaitingMailMover settling;
    private final Duration poll;
    private final Failures failures;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread;
    private int failed;

    /// @param address one of the settings' addresses
    /// @throws IllegalArgumentException when the settings hold no password
    public MailboxWatch(
            String address,
            MailboxSettings settings,
            MailDoor door,
            WaitingMails waiting,
            MailboxPositions positions,
            Failures failures) {
        var where = MailboxAddress.of(address);
        this.session = new ImapSession(where, settings.passwordOf(address), settings.patience());
        this.pass = new MailboxPass(where.key(), (raw, earlier) -> door.take(raw, earlier, where), positions);
        this.settling = new WaitingMailMover(where.key(), waiting);
        this.poll = settings.poll();
        this.failures = failures;
        this.thread = Thread.ofVirtual().name("mailbox " + where).unstarted(this::run);
    }

    @Override
    public void start() {
        thread.start();
    }

    private void run() {
        try {
            while (stopped.getCount() > 0) {
                look();
            }
        } catch (InterruptedException stop) {
            LOG.debug("The watch of {} was told to stop.", session.address());
        } catch (RuntimeException | Error death) {
            failures.report("the watch of mailbox " + session.address(), death);
        }
    }

    private void look() throws InterruptedException {
        try (var mailbox = OpenMailbox.open(session)) {
            // New mail first: a folder that cannot be changed holds up no story.
            var result = pass.run(mailbox);
            settling.run(mailbox);
            switch (result) {
                case DONE -> {
                    failed = 0;
                    new NewMailWait(new CountDownLatch(1)).await(mailbox, poll);
                }
                case NOT_NOW -> pause("its stories cannot be made durable now");
                case AGAIN -> pause("a mail could not be read now and is tried again");
            }
        } catch (NotAcknowledged later) {
            pause("how far it was read cannot be made durable now");
        } catch (MessagingException trouble) {
            pause("it does not answer as expected (" + causes(trouble) + ")");
        }
    }

    /// What went wrong, without the messages, which may repeat what the server was told.
    private static String causes(Throwable trouble) {
        return Stream.iterate(trouble, Objects::nonNull, Throwable::getCause)
                .limit(MOST_CAUSES)
                .map(cause -> cause.getClass().getSimpleName())
                .distinct()
                .collect(Collectors.joining(" because of "));
    }

    private void pause(String reason) throws InterruptedException {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(failed++, MOST_DOUBLINGS));
        var bounded = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        LOG.warn("Mailbox {}: {}; next look in {}.", session.address(), reason, bounded);
        var _ = stopped.await(bounded.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        stopped.countDown();
        thread.interrupt();
    }
}
