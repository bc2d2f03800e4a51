package org.mangomoment.ingest.mail;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.mail.MailKind.NotAStory;
import org.mangomoment.ingest.mail.MailKind.Reason;
import org.mangomoment.ingest.mail.MailKind.Unreadable;
import org.mangomoment.ingest.mail.MailText.Passage;
import org.mangomoment.ingest.reply.ReplyStripper;
import org.mangomoment.ingest.reply.Stripped;
import org.mangomoment.runtime.text.CleanText;
import org.mangomoment.schemas.MailObstacle;

/// Raw RFC 822 bytes to a `ParsedMail`, within the limits of the settings. Thread-safe.
public final class MailParser {
    /// How often a mail is read at most.
    public static final int TRIES = 3;

    private static final int LONGER = 3;
    private static final MailKind RAN_OUT = new Unreadable(MailObstacle.OUT_OF_TIME);
    private static final int MOST_CHARACTERS = 200_000;

    private final MailSettings settings;
    private final AttachmentReader reader;

    public MailParser(MailSettings settings, AttachmentReader reader) {
        this.settings = settings;
        this.reader = reader;
    }

    /// Reads one mail. Never throws because of what stands in it.
    public ParsedMail parse(byte[] raw) {
        return parse(raw, 0);
    }

    /// Reads one mail, and again with more time as long as that runs out and another try is left.
    public ParsedMail parsePatiently(byte[] raw) {
        var mail = parse(raw);
        for (int earlier = 1; earlier < TRIES && mail.kind().equals(RAN_OUT); earlier++) {
            mail = parse(raw, earlier);
        }
        return mail;
    }

    /// The same for a mail whose reading ran out of time before.
    ///
    /// @param earlier how often: each time it is given three times as long. At the last of its [#TRIES] a file that
    ///     could not be read in time counts like any other that is not read
    public ParsedMail parse(byte[] raw, int earlier) {
        var warnings = EnumSet.noneOf(Warning.class);
        var time = new TimeBudget(settings.limits().time().multipliedBy((long) Math.pow(LONGER, earlier)));
        Function<byte[], Entity> read = bytes -> MimeReading.read(bytes, settings.limits(), time, warnings);
        var mail = SignedMail.opened(read.apply(raw), read);
        var text = new MailText(settings.limits(), reader, read, time, warnings);
        var passages = clean(text.passages(mail), warnings);
        var stripped = stripped(passages, time, warnings);
        var story = Stream.concat(
                        stripped.stream().map(Stripped::text),
                        text.attachments().stream().flatMap(MailParser::read))
                .map(part -> clean(part, warnings).strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
        var own = stripped.stream().map(Stripped::text).collect(Collectors.joining("\n\n"));
        var body = passages.stream().map(Passage::text).collect(Collectors.joining("\n\n"));
        var headers = mail.headers();
        var sender = Senders.of(headers, warnings);
        var authentication = SenderCheck.check(headers, sender, settings.trustedAuthservIds());
        return new ParsedMail(
                kind(mail, story, own, body, text.attachments(), warnings, earlier + 1 >= TRIES),
                story,
                body.strip(),
                subject(headers, warnings),
                language(headers),
                stripped.stream()
                        .flatMap(passage -> passage.removed().stream())
                        .distinct()
                        .toList(),
                text.attachments(),
                sender,
                messageId(headers),
                MailDate.of(headers, warnings),
                authentication,
                Answerable.is(headers, sender, authentication),
                warnings);
    }

    /// What the senders wrote just now in each passage, as far as there is time for.
    private static List<Stripped> stripped(List<Passage> passages, TimeBudget time, Set<Warning> warnings) {
        var stripped = new ArrayList<Stripped>();
        for (var passage : passages) {
            if (time.isUp()) {
                warnings.add(Warning.CUT_AT_TIME);
                break;
            }
            stripped.add(ReplyStripper.strip(passage.text(), passage.origin()));
        }
        return stripped;
    }

    private static @Nullable String subject(Headers headers, Set<Warning> warnings) {
        return headers.first("Subject")
                .map(EncodedWords::decode)
                .map(subject -> clean(subject, warnings))
                .orElse(null);
    }

    private static @Nullable String language(Headers headers) {
        return headers.first("Content-Language")
                .map(String::strip)
                .filter(tag -> tag.matches("[A-Za-z-]{2,12}"))
                .orElse(null);
    }

    private static @Nullable String messageId(Headers headers) {
        return headers.first("Message-ID")
                .map(id -> id.replaceAll("[<>\\s]", ""))
                .filter(id -> !id.isEmpty())
                .orElse(null);
    }

    /// Mail programs write no-break spaces where people typed plain ones.
    private static String clean(String told, Set<Warning> warnings) {
        var clean = CleanText.of(told);
        if (clean.removed() > 0) {
            warnings.add(Warning.UNSAFE_CHARACTERS_REMOVED);
        }
        return clean.text().replace('\u00A0', ' ').replace('\u202F', ' ').replace('\u2007', ' ');
    }

    private static List<Passage> clean(List<Passage> passages, Set<Warning> warnings) {
        var clean = new ArrayList<Passage>();
        int left = MOST_CHARACTERS;
        for (var passage : passages) {
            var text = passage.text();
            if (text.length() > left) {
                warnings.add(Warning.TEXT_CUT);
                text = text.substring(0, left);
            }
            left -= text.length();
            clean.add(new Passage(PgpArmour.opened(clean(text, warnings)), passage.origin()));
        }
        return clean;
    }

    private MailKind kind(
            Entity mail,
            String story,
            String own,
            String body,
            List<Attachment> files,
            Set<Warning> warnings,
            boolean lastTry) {
        var machine = AutomatedMailFilter.machine(mail, settings.ownListIds());
        if (machine.isPresent()) {
            return new NotAStory(machine.get());
        }
        boolean late = !lastTry && files.stream().anyMatch(Attachment::ranOutOfTime);
        if (late || warnings.contains(Warning.CUT_AT_TIME)) {
            return RAN_OUT;
        }
        var obstacle = UnreadParts.between(mail, own, body, files);
        if (obstacle.isPresent()) {
            return new Unreadable(obstacle.get());
        }
        boolean readable = story.codePoints().anyMatch(Character::isLetterOrDigit);
        return readable ? new MailKind.Story() : new NotAStory(Reason.EMPTY);
    }

    private static Stream<String> read(Attachment attachment) {
        return attachment.reading() instanceof Attachment.Read(String text) ? Stream.of(text) : Stream.empty();
    }
}
