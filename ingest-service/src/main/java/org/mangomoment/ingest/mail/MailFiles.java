package org.mangomoment.ingest.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mangomoment.ingest.reply.Removed;
import org.mangomoment.schemas.Words;

/// Shows what is understood of mails in files, one JSON object a line. For trying out; takes nothing in.
public final class MailFiles {
    private final ObjectMapper json = new ObjectMapper();
    private final MailParser parser;

    public MailFiles(MailParser parser) {
        this.parser = parser;
    }

    /// One JSON object a file, in their order; what cannot be read as a file is answered by `error`.
    public void printJson(List<Path> files, Writer out) throws IOException {
        for (var file : files) {
            out.write(json.writeValueAsString(describe(file)));
            out.write('\n');
            out.flush();
        }
    }

    /// The same for people: file, kind and text.
    public void print(List<Path> files, Writer out) throws IOException {
        for (var file : files) {
            var mail = describe(file);
            out.write("== " + file + ": " + mail.path("kind").asText("error") + " "
                    + mail.path("reason").asText(mail.path("error").asText("")) + "\n");
            out.write(mail.path("text").asText() + "\n\n");
        }
        out.flush();
    }

    private ObjectNode describe(Path file) {
        try {
            return describe(file, parser.parsePatiently(Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            return json.createObjectNode()
                    .put("file", file.toString())
                    .put(
                            "error",
                            "The file cannot be read: " + unreadable.getClass().getSimpleName() + ".");
        }
    }

    private ObjectNode describe(Path file, ParsedMail mail) {
        var node = json.createObjectNode().put("file", file.toString());
        switch (mail.kind()) {
            case MailKind.Story() -> node.put("kind", "story").putNull("reason");
            case MailKind.Unreadable(var obstacle) ->
                node.put("kind", "for-steward").put("reason", label(obstacle));
            case MailKind.NotAStory(var reason) ->
                node.put("kind", "not-a-story").put("reason", label(reason));
        }
        node.put("text", mail.text()).put("language", mail.likelyLanguage());
        mail.stripped().stream().map(Removed::label).forEach(node.putArray("stripped")::add);
        var attachments = node.putArray("attachments");
        mail.attachments().forEach(attachment -> attachments.add(describe(attachment)));
        node.put("subject", mail.subject()).put("messageId", mail.messageId());
        node.put("date", mail.date() == null ? null : mail.date().toString());
        node.put("sender", label(mail.authentication().verdict()));
        mail.warnings().stream().sorted().map(MailFiles::label).forEach(node.putArray("warnings")::add);
        return node.put("body", mail.body());
    }

    private ObjectNode describe(Attachment attachment) {
        var node = json.createObjectNode().put("name", attachment.name()).put("type", attachment.type());
        node.put("size", attachment.size()).put("sha256", attachment.sha256());
        return switch (attachment.reading()) {
            case Attachment.Read(var text) -> node.put("read", true).put("text", text);
            case Attachment.NotRead(var why) -> node.put("read", false).put("why", label(why));
        };
    }

    private static String label(Enum<?> word) {
        return Words.of(word);
    }
}
