package org.mangomoment.ingest.mailbox;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.lookat.WaitingMails;
import org.mangomoment.runtime.lifecycle.Assembly;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.lifecycle.Part;
import org.mangomoment.runtime.lifecycle.Worker;

/// Every mailbox of the settings, watched once it is known how far each had been read.
public final class Mailboxes implements Part {
    private static final Duration LOOK = Duration.ofMillis(200);

    private final BooleanSupplier positionsKnown;
    private final Assembly watches;
    private final Worker worker;

    /// @param positionsKnown true once the positions and the earlier receipts have been read
    public Mailboxes(
            MailboxSettings settings,
            MailDoor door,
            WaitingMails waiting,
            MailboxPositions positions,
            BooleanSupplier positionsKnown,
            Failures failures) {
        this.positionsKnown = positionsKnown;
        this.worker = new Worker("the start of the mailboxes", failures, this::startWhenKnown);
        this.watches = new Assembly(settings.addresses().stream()
                .map(address -> (Part) new MailboxWatch(address, settings, door, waiting, positions, failures))
                .toList());
    }

    @Override
    public void start() {
        worker.start();
    }

    private @Nullable Duration startWhenKnown() throws Exception {
        if (!positionsKnown.getAsBoolean()) {
            return LOOK;
        }
        watches.start();
        return null;
    }

    @Override
    public void close() {
        worker.close();
        watches.close();
    }
}
