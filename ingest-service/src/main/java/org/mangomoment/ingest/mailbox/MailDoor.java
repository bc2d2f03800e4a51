package org.mangomoment.ingest.mailbox;

import java.util.List;
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
import org.mangomoment.ingest.mail.MailParser;
import org.mangomoment.ingest.mail.ParsedMail;
import org.mangomoment.ingest.mail.Sender;

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

    public MailDoor(MailParser parser, StoryIntake intake) {
        this.parser = parser;
        this.intake = intake;
    }

    /// Where the mail goes; nothing when it must stay and be handed in again later.
    Optional<Destination> take(byte[] raw) {
        var mail = parser.parse(raw);
        if (!mail.isStory()) {
            return Optional.of(Destination.NOT_A_STORY);
        }
        return switch (intake.take(story(mail))) {
            case Receipt.Accepted _, Receipt.AlreadyHave _, Receipt.Conflict _ -> Optional.of(Destination.PROCESSED);
            case Receipt.Refused _ -> Optional.of(Destination.FOR_STEWARD);
            case Receipt.NotNow _, Receipt.NotToday _ -> Optional.empty();
        };
    }

    private static NewStory story(ParsedMail mail) {
        var sender = mail.sender();
        var name = sender == null ? null : sender.name();
        return new NewStory(
                new Source(CHANNEL, CHANNEL, CHANNEL, List.of(), "nl".equals(mail.language()) ? "nl" : "en", "mail-1"),
                mail.storyKey(),
                mail.text(),
                mail.language(),
                Circumstances.UNKNOWN,
                Map.of(),
                sender == null ? null : contact(sender),
                name == null ? List.of() : List.of(name));
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
