package org.mangomoment.ingest.mail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.reply.Removed;
import org.mangomoment.ingest.seal.Sha256;

/// One mail, understood.
///
/// @param kind story or not, or not to be read here, and why
/// @param text what the writer newly wrote, with the text of readable attachments; empty when nothing is left
/// @param body the same before stripping
/// @param languageHint the Content-Language header, when it names one language
/// @param stripped what was taken out of the body
/// @param sender the only From address, else null
/// @param messageId without angle brackets
/// @param date from the Date header
/// @param answerable whether an automatic answer troubles nobody and starts no loop
public record ParsedMail(
        MailKind kind,
        String text,
        String body,
        @Nullable String subject,
        @Nullable String languageHint,
        List<Removed> stripped,
        List<Attachment> attachments,
        @Nullable Sender sender,
        @Nullable String messageId,
        @Nullable Instant date,
        Authentication authentication,
        boolean answerable,
        Set<Warning> warnings) {
    public ParsedMail {
        stripped = List.copyOf(stripped);
        attachments = List.copyOf(attachments);
        warnings = Set.copyOf(warnings);
    }

    /// Whether it is taken as a story.
    public boolean isStory() {
        return kind instanceof MailKind.Story;
    }

    /// The two-letter code of the language hint, if there is one.
    public @Nullable String language() {
        return languageHint == null || !languageHint.matches("[A-Za-z]{2}(-.*)?")
                ? null
                : languageHint.substring(0, 2).toLowerCase(Locale.ROOT);
    }

    /// The language of the text: the hint's, else Dutch or English by its common words; null when neither tells.
    public @Nullable String likelyLanguage() {
        var hint = language();
        return hint == null ? LikelyLanguage.of(text).orElse(null) : hint;
    }

    /// The language to answer in: Dutch for Dutch, English for everything else.
    public String answerLanguage() {
        return "nl".equals(likelyLanguage()) ? "nl" : "en";
    }

    /// What makes a mail the same story again: sender and text, hashed; its files too where they could not be read.
    public String storyKey() {
        var address = sender == null ? "" : sender.address().toLowerCase(Locale.ROOT);
        var files = isStory()
                ? ""
                : attachments.stream().map(file -> "\n" + file.sha256()).collect(Collectors.joining());
        return "mail-" + Sha256.hex((address + "\n" + text + files).getBytes(StandardCharsets.UTF_8));
    }

    /// Tells nothing of the text or the sender, so that neither reaches a log by accident.
    @Override
    public String toString() {
        return "ParsedMail[" + kind + ", " + text.length() + " characters, " + warnings + "]";
    }
}
