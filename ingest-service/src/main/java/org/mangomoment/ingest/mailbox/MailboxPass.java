package org.mangomoment.ingest.mailbox;

import jakarta.mail.MessagingException;
import java.util.HashMap;
import java.util.Map;
import org.mangomoment.runtime.lifecycle.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One look through a mailbox: every new mail is handed in, then moved, then counted as read, in this order.
///
/// A mail whose reading ran out of time is handed in again at the next look, with more patience, and holds up no other:
/// those behind it are moved meanwhile, so that they are not there any more when the position comes to them. So is a
/// mail that the server does not give: it may be a story, however often that is asked for in vain.
final class MailboxPass {
    private static final Logger LOG = LoggerFactory.getLogger(MailboxPass.class);

    private static final String UNFORESEEN = "mango-unforeseen";

    private final String name;
    private final Door door;
    private final MailboxPositions positions;
    private final Map<Long, Integer> ranOutOfTime = new HashMap<>();

    /// Hands one mail in.
    @FunctionalInterface
    interface Door {
        /// @param earlier how often its reading ran out of time before
        Outcome take(byte[] raw, int earlier);
    }

    MailboxPass(String name, Door door, MailboxPositions positions) {
        this.name = name;
        this.door = door;
        this.positions = positions;
    }

    /// What a look came to.
    enum Result {
        /// All that was new is dealt with.
        DONE,
        /// A story could not be made durable now: it and what comes after it wait.
        NOT_NOW,
        /// All but mails that are to be tried again.
        AGAIN
    }

    Result run(OpenMailbox mailbox) throws MessagingException {
        long validity = mailbox.uidValidity();
        long from = positions.find(name).map(known -> known.under(validity)).orElse(0L);
        boolean postponed = false;
        for (long uid : mailbox.after(from)) {
            switch (handIn(mailbox, uid)) {
                case Outcome.Waits() -> {
                    return Result.NOT_NOW;
                }
                case Outcome.NotGiven() -> postponed = true;
                case Outcome.Again() -> {
                    ranOutOfTime.merge(uid, 1, Integer::sum);
                    postponed = true;
                }
                case Outcome.Goes goes -> {
                    mailbox.move(uid, goes);
                    ranOutOfTime.remove(uid);
                    if (!postponed) {
                        positions.remember(name, new Position(validity, uid));
                    }
                }
            }
        }
        return postponed ? Result.AGAIN : Result.DONE;
    }

    private Outcome handIn(OpenMailbox mailbox, long uid) throws MessagingException {
        try {
            var raw = mailbox.raw(uid);
            if (raw.isEmpty()) {
                return new Outcome.Goes(Destination.NOT_A_STORY);
            }
            return raw.get().length == 0
                    ? new Outcome.Goes(Destination.FOR_STEWARD, UNFORESEEN)
                    : handIn(raw.get(), ranOutOfTime.getOrDefault(uid, 0));
        } catch (MailBytes.NotGiven refused) {
            LOG.warn("The mail server does not give a mail in {}; it stays where it is", name);
            return new Outcome.NotGiven();
        }
    }

    /// A stack that overflows is the fault of what stands in this one mail, as every other unforeseen failure is; other
    /// errors are those of the process.
    private Outcome handIn(byte[] raw, int earlier) {
        try {
            return door.take(raw, earlier);
        } catch (RuntimeException | StackOverflowError unforeseen) {
            LOG.error(
                    "A mail in {} could not be handed in; it goes to the steward's folder: {}",
                    name,
                    Trace.of(unforeseen));
            return new Outcome.Goes(Destination.FOR_STEWARD, UNFORESEEN);
        }
    }
}
