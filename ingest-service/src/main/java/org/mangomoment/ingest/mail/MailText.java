package org.mangomoment.ingest.mail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mangomoment.ingest.reply.Origin;

/// Walks a mail's structure and gathers what is text and what is an attachment.
final class MailText {
    private static final Set<String> NO_STORY = Set.of(
            "text/calendar",
            "text/css",
            "text/csv",
            "text/directory",
            "text/rfc822-headers",
            "text/rtf",
            "text/vcard",
            "text/x-amp-html",
            "text/x-vcard",
            "text/xml");

    private static final int MOST_ATTACHED_MAILS = 10;

    private final MailLimits limits;
    private final AttachmentReader reader;
    private final Function<byte[], Entity> read;
    private final TimeBudget time;
    private final Set<Warning> warnings;
    private final List<Attachment> attachments = new ArrayList<>();
    private final List<Passage> enclosed = new ArrayList<>();
    private int attachedMails;

    /// The text of one message, and how that message came about.
    record Passage(String text, Origin origin) {}

    /// @param read reads the bytes of a mail that was attached as a file
    MailText(
            MailLimits limits,
            AttachmentReader reader,
            Function<byte[], Entity> read,
            TimeBudget time,
            Set<Warning> warnings) {
        this.limits = limits;
        this.read = read;
        this.reader = reader;
        this.time = time;
        this.warnings = warnings;
    }

    List<Attachment> attachments() {
        return attachments;
    }

    /// The mail's own text, then those of the messages enclosed in it; the attachments are gathered on the way.
    List<Passage> passages(Entity mail) {
        var own = new Passage(of(mail), origin(mail));
        var passages = Stream.concat(Stream.of(own), enclosed.stream()).toList();
        if (passages.stream().anyMatch(passage -> Alternatives.says(passage.text()))) {
            return passages;
        }
        return List.of(new Passage(attachedBody(), own.origin()));
    }

    /// Where a mail has no other text, HTML that is marked as an attachment is its body.
    private String attachedBody() {
        for (var attachment : attachments) {
            if (attachment.type().equals("text/html") && attachment.reading() instanceof Attachment.Read(var text)) {
                attachments.remove(attachment);
                return text;
            }
        }
        return "";
    }

    private static Origin origin(Entity message) {
        var headers = message.headers();
        return Origin.of(
                headers.first("Subject").map(EncodedWords::decode).orElse(null),
                headers.has("In-Reply-To") || headers.has("References"));
    }

    private String of(Entity entity) {
        return switch (entity) {
            case Entity.Leaf leaf -> ofLeaf(leaf);
            case Entity.Enclosed message -> enclose(message.message());
            case Entity.Multipart parts
            when parts.type().equals("multipart/alternative") -> Alternatives.choose(parts.parts(), this::of);
            case Entity.Multipart parts -> joined(parts.parts().stream().map(this::of));
        };
    }

    private String enclose(Entity message) {
        int place = enclosed.size();
        enclosed.add(place, new Passage(of(message), origin(message)));
        return "";
    }

    private String ofLeaf(Entity.Leaf leaf) {
        var disposition = Disposition.of(leaf.headers());
        if (isText(leaf.type()) && !disposition.attached()) {
            return inline(leaf);
        }
        if (leaf.type().equals("text/calendar") && !disposition.attached()) {
            return "";
        }
        var name = disposition.fileName();
        if (attachedMails < MOST_ATTACHED_MAILS && AttachedMail.is(leaf, name == null ? "" : name)) {
            attachedMails++;
            return enclose(read.apply(leaf.content()));
        }
        attachments.add(Attachments.describe(leaf, name, reader, time));
        return "";
    }

    private String inline(Entity.Leaf leaf) {
        if (time.isUp()) {
            warnings.add(Warning.CUT_AT_TIME);
            return "";
        }
        var bytes = leaf.content();
        if (bytes.length > limits.bodyBytes()) {
            warnings.add(Warning.TEXT_CUT);
            bytes = Arrays.copyOf(bytes, limits.bodyBytes());
        }
        return TextPart.read(leaf, bytes, warnings);
    }

    /// RFC 2046, 4.1.4: a kind of text that is not known is plain text.
    private static boolean isText(String type) {
        return type.startsWith("text/") && !NO_STORY.contains(type);
    }

    private static String joined(Stream<String> texts) {
        return texts.filter(text -> !text.isBlank()).collect(Collectors.joining("\n\n"));
    }
}
