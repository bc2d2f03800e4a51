package org.mangomoment.ingest.mailbox;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.mangomoment.ingest.lookat.WaitingMails;
import org.mangomoment.runtime.lifecycle.Assembly;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.lifecycle.Part;

/// Every mailbox of the settings, watched once it is known how far each had been read.
public final class Mailboxes implements Part {
    private static final long LOOK_MILLIS = 200;

    private final BooleanSupplier positionsKnown;
    private final Assembly watches;
    private final Failures failures;
    private final CountDownLatch stopped = new CountDownLatch(1);

    /// @param positionsKnown true once the positions and the earlier receipts have been read
    public Mailboxes(
            MailboxSettings settings,
            MailDoor door,
            WaitingMails waiting,
            MailboxPositions positions,
            BooleanSupplier positionsKnown,
            Failures failures) {
        this.positionsKnown = positionsKnown;
        this.failures = failures;
        this.watches = new Assembly(settings.addresses().stream()
                .map(address -> (Part) new MailboxWatch(address, settings, door, waiting, positions, failures))
                .toList());
    }

    @Override
    public void start() {
        Thread.ofVirtual().name("mailboxes").start(this::startWhenKnown);
    }

    private void startWhenKnown() {
        try {
            while (!positionsKnown.getAsBoolean()) {
                if (stopped.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
            watches.start();
        } catch (Exception death) {
            failures.report("the start of the mailboxes", death);
        }
    }

    @Override
    public void close() {
        stopped.countDown();
        watches.close();
    }
}
