package org.mangomoment.ingest.mailbox;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.intake.Circumstances;
import org.mangomoment.ingest.intake.ContactDetails;
import org.mangomoment.ingest.intake.NewStory;
import org.mangomoment.ingest.intake.Receipt;
import org.mangomoment.ingest.intake.Source;
import org.mangomoment.ingest.intake.StoryIntake;
import org.mangomoment.ingest.mail.Authentication;
import org.mangomoment.ingest.mail.MailKind;
import org.mangomoment.ingest.mail.MailParser;
import org.mangomoment.ingest.mail.ParsedMail;
import org.mangomoment.ingest.mail.Sender;
import org.mangomoment.ingest.tellermail.Occasion;
import org.mangomoment.ingest.tellermail.TellerMails;
import org.mangomoment.schemas.Door;
import org.mangomoment.schemas.MailObstacle;
import org.mangomoment.schemas.SenderCheck;

/// Hands one mail's story to the intake and says where the mail goes. Thread-safe.
///
/// The same text of the same sender is one story, whatever mailbox it came to and however often.
public final class MailDoor {
    private static final String CHANNEL = "mail";
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 254;

    private final MailParser parser;
    private final StoryIntake intake;
    private final TellerMails answers;
    private final ForSteward forSteward;

    /// @param answers    asked for the answer to every story that came from somebody who may be answered
    /// @param forSteward remembers what a person has to look at
    public MailDoor(MailParser parser, StoryIntake intake, TellerMails answers, ForSteward forSteward) {
        this.parser = parser;
        this.intake = intake;
        this.answers = answers;
        this.forSteward = forSteward;
    }

    /// Where the mail goes, or that it stays and is handed in again later.
    ///
    /// @param earlier how often its reading ran out of time before
    /// @param where   the mailbox it is in
    Outcome take(byte[] raw, int earlier, MailboxAddress where) {
        var mail = parser.parse(raw, earlier);
        return switch (mail.kind()) {
            case MailKind.Story() -> story(mail, raw, where);
            case MailKind.Unreadable(var obstacle)
            when obstacle == MailObstacle.OUT_OF_TIME && earlier + 1 < MailParser.TRIES -> new Outcome.Again();
            case MailKind.Unreadable(var obstacle) -> unreadable(mail, obstacle, raw, where);
            case MailKind.NotAStory _ -> new Outcome.Goes(Destination.NOT_A_STORY);
        };
    }

    private Outcome story(ParsedMail mail, byte[] raw, MailboxAddress where) {
        var story = newStory(mail);
        return switch (intake.take(story)) {
            case Receipt.Accepted(var id) -> answered(id, mail);
            case Receipt.AlreadyHave(var id) -> answered(id, mail);
            case Receipt.Conflict _ -> new Outcome.Goes(Destination.PROCESSED);
            case Receipt.Withdrawn _ -> new Outcome.Goes(Destination.FOR_STEWARD, "mango-withdrawn");
            case Receipt.Refused _ ->
                forSteward.keep(intake.idOf(story), story, mail, MailObstacle.REFUSED, raw, where);
            case Receipt.NotNow _, Receipt.NotToday _ -> new Outcome.Waits();
        };
    }

    /// A mail whose answer was not asked for durably stays, like one whose story is not durable.
    private Outcome answered(String storyId, ParsedMail mail) {
        boolean done = !mail.answerable() || answers.ask(request(storyId, Occasion.ANSWER, mail));
        return done ? new Outcome.Goes(Destination.PROCESSED) : new Outcome.Waits();
    }

    /// Its teller is told that a person looks at it.
    private Outcome unreadable(ParsedMail mail, MailObstacle obstacle, byte[] raw, MailboxAddress where) {
        var story = newStory(mail);
        var id = intake.idOf(story);
        var outcome = forSteward.keep(id, story, mail, obstacle, raw, where);
        boolean waits = outcome instanceof Outcome.Goes goes && goes.destination() == Destination.FOR_STEWARD;
        boolean told = !waits || !mail.answerable() || answers.ask(request(id, Occasion.LOOKED_AT, mail));
        return told ? outcome : new Outcome.Waits();
    }

    private static TellerMails.Request request(String storyId, Occasion occasion, ParsedMail mail) {
        return new TellerMails.Request(storyId, occasion, mail.answerLanguage(), mail.messageId());
    }

    private static SenderCheck check(Authentication found) {
        return new SenderCheck(found.verdict(), found.spf(), found.dkim(), found.dmarc());
    }

    private static NewStory newStory(ParsedMail mail) {
        var sender = mail.sender();
        var name = sender == null ? null : sender.name();
        return new NewStory(
                new Source(CHANNEL, CHANNEL, Door.MAIL, List.of(), mail.answerLanguage(), "mail-1"),
                mail.storyKey(),
                mail.text(),
                Circumstances.inLanguage(mail.language()),
                Map.of(),
                sender == null ? null : contact(sender),
                name == null ? List.of() : List.of(name),
                check(mail.authentication()));
    }

    private static @Nullable ContactDetails contact(Sender sender) {
        var name = sender.name();
        boolean usable = sender.address().length() <= LONGEST_ADDRESS
                && ADDRESS.matcher(sender.address()).matches();
        return usable
                ? new ContactDetails(name == null || name.length() > LONGEST_NAME ? null : name, sender.address(), null)
                : null;
    }
}
