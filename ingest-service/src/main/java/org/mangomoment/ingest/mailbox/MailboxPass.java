package org.mangomoment.ingest.mailbox;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.mangomoment.runtime.lifecycle.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One look through a mailbox: every new mail is handed in, then moved, then counted as read, in this order.
final class MailboxPass {
    private static final Logger LOG = LoggerFactory.getLogger(MailboxPass.class);
    private static final int MOST_BYTES = 25_000_001;

    private final String name;
    private final Function<byte[], Optional<Destination>> door;
    private final PositionMemory positions;

    /// @param door hands one mail in; empty when it must wait
    MailboxPass(String name, Function<byte[], Optional<Destination>> door, PositionMemory positions) {
        this.name = name;
        this.door = door;
        this.positions = positions;
    }

    /// False when a story could not be made durable now: it and what comes after it wait.
    boolean run(OpenMailbox mailbox) throws MessagingException, IOException {
        long validity = mailbox.uidValidity();
        long from = positions.find(name).map(known -> known.under(validity)).orElse(0L);
        for (long uid : mailbox.after(from)) {
            var destination = handIn(mailbox.raw(uid, MOST_BYTES));
            if (destination.isEmpty()) {
                return false;
            }
            mailbox.move(uid, destination.get());
            positions.remember(name, new Position(validity, uid));
        }
        return true;
    }

    private Optional<Destination> handIn(byte[] raw) {
        try {
            return raw.length == 0 ? Optional.of(Destination.NOT_A_STORY) : door.apply(raw);
        } catch (RuntimeException unforeseen) {
            LOG.error(
                    "A mail in {} could not be handed in; it goes to the steward's folder: {}",
                    name,
                    Trace.of(unforeseen));
            return Optional.of(Destination.FOR_STEWARD);
        }
    }
}
