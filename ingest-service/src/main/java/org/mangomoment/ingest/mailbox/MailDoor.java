package org.mangomoment.ingest.mailbox;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.intake.Circumstances;
import org.mangomoment.ingest.intake.ContactDetails;
import org.mangomoment.ingest.intake.NewStory;
import org.mangomoment.ingest.intake.Receipt;
import org.mangomoment.ingest.intake.Source;
import org.mangomoment.ingest.intake.StoryIntake;
import org.mangomoment.ingest.mail.Authentication;
import org.mangomoment.ingest.mail.MailParser;
import org.mangomoment.ingest.mail.ParsedMail;
import org.mangomoment.ingest.mail.Sender;
import org.mangomoment.ingest.tellermail.Occasion;
import org.mangomoment.ingest.tellermail.TellerMails;
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

    /// @param answers asked for the answer to every story that came from somebody who may be answered
    public MailDoor(MailParser parser, StoryIntake intake, TellerMails answers) {
        this.parser = parser;
        this.intake = intake;
        this.answers = answers;
    }

    /// Where the mail goes; nothing when it must stay and be handed in again later.
    Optional<Destination> take(byte[] raw) {
        var mail = parser.parse(raw);
        if (!mail.isStory()) {
            return Optional.of(Destination.NOT_A_STORY);
        }
        return switch (intake.take(story(mail))) {
            case Receipt.Accepted(var id) -> answered(id, mail);
            case Receipt.AlreadyHave(var id) -> answered(id, mail);
            case Receipt.Conflict _ -> Optional.of(Destination.PROCESSED);
            case Receipt.Withdrawn _, Receipt.Refused _ -> Optional.of(Destination.FOR_STEWARD);
            case Receipt.NotNow _, Receipt.NotToday _ -> Optional.empty();
        };
    }

    /// A mail whose answer was not asked for durably stays, like one whose story is not durable.
    private Optional<Destination> answered(String storyId, ParsedMail mail) {
        var wish = new TellerMails.Wish(storyId, Occasion.ANSWER, mail.answerLanguage(), mail.messageId());
        boolean done = !mail.answerable() || answers.ask(wish);
        return done ? Optional.of(Destination.PROCESSED) : Optional.empty();
    }

    private static SenderCheck check(Authentication found) {
        var verdict = found.verdict().name().toLowerCase(Locale.ROOT);
        return new SenderCheck(verdict, found.spf(), found.dkim(), found.dmarc());
    }

    private static NewStory story(ParsedMail mail) {
        var sender = mail.sender();
        var name = sender == null ? null : sender.name();
        return new NewStory(
                new Source(CHANNEL, CHANNEL, CHANNEL, List.of(), mail.answerLanguage(), "mail-1"),
                mail.storyKey(),
                mail.text(),
                mail.language(),
                Circumstances.UNKNOWN,
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
