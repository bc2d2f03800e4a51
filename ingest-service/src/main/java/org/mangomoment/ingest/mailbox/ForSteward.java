package org.mangomoment.ingest.mailbox;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.intake.NewStory;
import org.mangomoment.ingest.lookat.LookAtLinks;
import org.mangomoment.ingest.lookat.WaitingMails;
import org.mangomoment.ingest.mail.ParsedMail;
import org.mangomoment.ingest.seal.Sha256;
import org.mangomoment.runtime.kafka.NotAcknowledged;
import org.mangomoment.schemas.Contact;
import org.mangomoment.schemas.MailFile;
import org.mangomoment.schemas.MailObstacle;
import org.mangomoment.schemas.MailState;
import org.mangomoment.schemas.MailToLookAt;
import org.mangomoment.schemas.Words;

/// Remembers mails that go to the folder For-steward, so that the desk can list them: of the mail itself only when,
/// how large and what kinds of files; how to reach its sender goes to the contacts. Thread-safe.
public final class ForSteward {
    private final WaitingMails waiting;
    private final LookAtLinks links;
    private final Predicate<UUID> taken;
    private final Predicate<UUID> withdrawn;
    private final Clock clock;

    /// @param taken     whether there is a story of this id
    /// @param withdrawn whether it was taken back
    public ForSteward(
            WaitingMails waiting, LookAtLinks links, Predicate<UUID> taken, Predicate<UUID> withdrawn, Clock clock) {
        this.waiting = waiting;
        this.links = links;
        this.taken = taken;
        this.withdrawn = withdrawn;
        this.clock = clock;
    }

    /// Where the mail goes, once it is remembered durably.
    ///
    /// @param story what the mail would be as a story
    Outcome keep(
            String storyId, NewStory story, ParsedMail mail, MailObstacle reason, byte[] raw, MailboxAddress where) {
        var id = UUID.fromString(storyId);
        if (withdrawn.test(id)) {
            return new Outcome.Goes(Destination.FOR_STEWARD, "mango-withdrawn");
        }
        if (taken.test(id)) {
            return new Outcome.Goes(Destination.PROCESSED);
        }
        try {
            waiting.keep(record(id, story, mail, reason, raw, where), contact(storyId, story));
            return new Outcome.Goes(Destination.FOR_STEWARD, "mango-" + Words.of(reason));
        } catch (NotAcknowledged later) {
            return new Outcome.Waits();
        }
    }

    private MailToLookAt record(
            UUID id, NewStory story, ParsedMail mail, MailObstacle reason, byte[] raw, MailboxAddress where) {
        List<MailFile> files = mail.attachments().stream()
                .map(file -> new MailFile(file.type(), file.size()))
                .toList();
        return MailToLookAt.newBuilder()
                .setStoryId(id.toString())
                .setStoryKey(mail.storyKey())
                .setReason(reason)
                .setMailbox(where.key())
                .setMailboxUser(where.user())
                .setSentAt(mail.date() == null ? null : mail.date().truncatedTo(ChronoUnit.MILLIS))
                .setReceivedAt(now())
                .setSize(raw.length)
                .setDigest(Sha256.hex(raw))
                .setFiles(files)
                .setLanguage(story.source().language())
                .setAnswerable(mail.answerable() && story.contact() != null)
                .setPage(links.to(id).toString())
                .setState(MailState.WAITING)
                .setAt(now())
                .build();
    }

    private @Nullable Contact contact(String storyId, NewStory story) {
        var contact = story.contact();
        if (contact == null) {
            return null;
        }
        var clean = contact.clean();
        return new Contact(
                storyId, clean.name(), clean.email(), null, story.source().language(), now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
