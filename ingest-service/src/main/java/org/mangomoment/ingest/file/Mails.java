package org.mangomoment.ingest.file;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.mail.MailKind;
import org.mangomoment.ingest.mail.MailParser;
import org.mangomoment.ingest.mail.ParsedMail;

/// The stories of mails in a file: one mail (.eml), or many (.mbox). A mail that is no story is told with the reason.
final class Mails implements StoryReader {
    private final ObjectMapper json = new ObjectMapper();
    private final MailParser parser;
    private final Mbox mails;

    Mails(MailParser parser, Mbox mails) {
        this.parser = parser;
        this.mails = mails;
    }

    @Override
    public @Nullable Entry next() throws IOException {
        var raw = mails.next();
        return raw == null ? null : entry(mails.line(), parser.parsePatiently(raw));
    }

    private Entry entry(long line, ParsedMail mail) throws IOException {
        return switch (mail.kind()) {
            case MailKind.Story() -> new Entry.Told(line, json(mail));
            case MailKind.Unreadable(var obstacle) ->
                new Entry.Broken(
                        line, "The mail cannot be read here (" + words(obstacle) + "); a person must look at it.");
            case MailKind.NotAStory(var reason) ->
                new Entry.Broken(line, "The mail is no story (" + words(reason) + ").");
        };
    }

    private static String words(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String json(ParsedMail mail) throws IOException {
        var story = json.createObjectNode().put("text", mail.text()).put("idempotencyKey", mail.storyKey());
        if (mail.language() != null) {
            story.put("language", mail.language());
        }
        var sender = mail.sender();
        if (sender != null) {
            var contact = story.putObject("contact").put("email", sender.address());
            if (sender.name() != null) {
                contact.put("name", sender.name());
            }
        }
        return json.writeValueAsString(story);
    }
}
