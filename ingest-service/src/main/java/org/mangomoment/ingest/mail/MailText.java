package org.mangomoment.ingest.mail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Walks a mail's structure and gathers what is text and what is an attachment.
final class MailText {
    private static final Set<String> MARKUP = Set.of("text/html", "text/richtext", "text/enriched");
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

    private final MailLimits limits;
    private final AttachmentReader reader;
    private final TimeBudget time;
    private final Set<Warning> warnings;
    private final List<Attachment> attachments = new ArrayList<>();

    MailText(MailLimits limits, AttachmentReader reader, TimeBudget time, Set<Warning> warnings) {
        this.limits = limits;
        this.reader = reader;
        this.time = time;
        this.warnings = warnings;
    }

    List<Attachment> attachments() {
        return attachments;
    }

    /// The text of a part, parts of parts included; the attachments found below it are gathered on the way.
    String of(Entity entity) {
        return switch (entity) {
            case Entity.Leaf leaf -> ofLeaf(leaf);
            case Entity.Enclosed enclosed -> of(enclosed.message());
            case Entity.Multipart parts when parts.type().equals("multipart/alternative") -> ofAlternative(parts);
            case Entity.Multipart parts -> joined(parts.parts().stream().map(this::of));
        };
    }

    /// Plain text unless it is empty, else the first alternative that says anything.
    private String ofAlternative(Entity.Multipart alternative) {
        var texts = alternative.parts().stream()
                .sorted((one, other) -> Boolean.compare(isPlain(other), isPlain(one)))
                .map(this::of)
                .toList();
        return texts.stream().filter(text -> !text.isBlank()).findFirst().orElse("");
    }

    private String ofLeaf(Entity.Leaf leaf) {
        var disposition = Disposition.of(leaf.headers());
        if (isText(leaf.type()) && !disposition.attached()) {
            return inline(leaf);
        }
        if (leaf.type().equals("text/calendar") && !disposition.attached()) {
            return "";
        }
        attachments.add(Attachments.describe(leaf, disposition.fileName(), reader, time));
        return "";
    }

    private String inline(Entity.Leaf leaf) {
        var bytes = leaf.content();
        if (bytes.length > limits.bodyBytes()) {
            warnings.add(Warning.TEXT_CUT);
            bytes = Arrays.copyOf(bytes, limits.bodyBytes());
        }
        var type = ContentType.of(leaf.headers());
        var text = TextDecoding.decode(bytes, leaf.charset(), warnings);
        if (MARKUP.contains(leaf.type())) {
            return HtmlText.of(text);
        }
        return type.says("format", "flowed") ? FlowedText.unfold(text, type.says("delsp", "yes")) : text;
    }

    /// RFC 2046, 4.1.4: a kind of text that is not known is plain text.
    private static boolean isText(String type) {
        return type.startsWith("text/") && !NO_STORY.contains(type);
    }

    private static boolean isPlain(Entity entity) {
        return entity.type().equals("text/plain");
    }

    private static String joined(Stream<String> texts) {
        return texts.filter(text -> !text.isBlank()).collect(Collectors.joining("\n\n"));
    }
}
