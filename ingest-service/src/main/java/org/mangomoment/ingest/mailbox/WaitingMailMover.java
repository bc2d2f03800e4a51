package org.mangomoment.ingest.mailbox;

import jakarta.mail.MessagingException;
import java.util.HashSet;
import java.util.Set;
import org.mangomoment.ingest.lookat.WaitingMails;
import org.mangomoment.schemas.MailState;
import org.mangomoment.schemas.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sees to the folder For-steward after a steward's acts: a mail whose text was taken over goes to Processed, one that
/// was dismissed is erased with its files.
///
/// A mail that is in the folder no more was moved or erased by hand. One that was dismissed is looked for some days
/// longer, since it is on record as erased afterwards.
final class WaitingMailMover {
    private static final Logger LOG = LoggerFactory.getLogger(WaitingMailMover.class);

    private final String name;
    private final WaitingMails waiting;
    private final FolderDigests digests = new FolderDigests();
    private final Set<String> told = new HashSet<>();

    WaitingMailMover(String name, WaitingMails waiting) {
        this.name = name;
        this.waiting = waiting;
    }

    void run(OpenMailbox mailbox) throws MessagingException {
        for (var mail : waiting.settledIn(name)) {
            boolean dismissed = mail.getState() == MailState.DISMISSED;
            boolean found = mailbox.settle(mail.getDigest(), digests, dismissed ? null : Destination.PROCESSED);
            if (!found && told.add(mail.getStoryId())) {
                LOG.warn(
                        "A mail that was {} is in the folder For-steward no more; it stays where it is",
                        Words.of(mail.getState()));
            }
            if (found || !dismissed || waiting.isSettledLong(mail)) {
                waiting.forget(mail);
            }
        }
    }
}
