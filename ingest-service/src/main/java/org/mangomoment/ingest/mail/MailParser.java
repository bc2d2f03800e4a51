package org.mangomoment.ingest.mail;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mangomoment.ingest.mail.MailKind.NotAStory;
import org.mangomoment.ingest.mail.MailKind.Reason;
import org.mangomoment.ingest.reply.ForwardHeader;
import org.mangomoment.ingest.reply.ReplyStripper;

/// Raw RFC 822 bytes to a `ParsedMail`, within the limits of the settings. Thread-safe.
public final class MailParser {
    private static final int MOST_CHARACTERS = 200_000;

    private final MailSettings settings;
    private final AttachmentReader reader;

    public MailParser(MailSettings settings, AttachmentReader reader) {
        this.settings = settings;
        this.reader = reader;
    }

    /// Reads one mail. Never throws because of what stands in it.
    public ParsedMail parse(byte[] raw) {
        var warnings = EnumSet.noneOf(Warning.class);
        var time = new TimeBudget(settings.limits().time());
        var mail = MimeReading.read(raw, settings.limits(), time, warnings);
        var text = new MailText(settings.limits(), reader, time, warnings);
        var body = CleanText.of(bounded(text.of(mail), warnings), warnings);
        var stripped = ForwardHeader.drop(ReplyStripper.strip(body));
        var story = Stream.concat(
                        Stream.of(stripped.text()), text.attachments().stream().flatMap(MailParser::read))
                .map(part -> CleanText.of(part, warnings).strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
        var headers = mail.headers();
        var sender = Senders.of(headers, warnings);
        var authentication = SenderCheck.check(headers, sender, settings.trustedAuthservIds());
        return new ParsedMail(
                kind(mail, story),
                story,
                body.strip(),
                headers.first("Subject")
                        .map(EncodedWords::decode)
                        .map(subject -> CleanText.of(subject, warnings))
                        .orElse(null),
                headers.first("Content-Language")
                        .map(String::strip)
                        .filter(tag -> tag.matches("[A-Za-z-]{2,12}"))
                        .orElse(null),
                stripped.removed(),
                text.attachments(),
                sender,
                headers.first("Message-ID")
                        .map(id -> id.replaceAll("[<>\\s]", ""))
                        .filter(id -> !id.isEmpty())
                        .orElse(null),
                MailDate.of(headers, warnings),
                authentication,
                Answerable.is(headers, sender, authentication),
                warnings);
    }

    private static String bounded(String text, Set<Warning> warnings) {
        if (text.length() <= MOST_CHARACTERS) {
            return text;
        }
        warnings.add(Warning.TEXT_CUT);
        return text.substring(0, MOST_CHARACTERS);
    }

    private MailKind kind(Entity mail, String story) {
        Optional<Reason> machine = Sorting.machine(mail, settings.ownListIds());
        boolean readable = story.codePoints().anyMatch(Character::isLetterOrDigit);
        return machine.<MailKind>map(NotAStory::new)
                .orElseGet(() -> readable ? new MailKind.Story() : new NotAStory(Reason.EMPTY));
    }

    private static Stream<String> read(Attachment attachment) {
        return attachment.reading() instanceof Attachment.Read(String text) ? Stream.of(text) : Stream.empty();
    }
}
