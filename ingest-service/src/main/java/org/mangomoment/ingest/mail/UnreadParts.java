package org.mangomoment.ingest.mail;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mangomoment.schemas.MailObstacle;

/// Whether what was told may be in a part of the mail that was not read.
///
/// It is when nothing else says anything, and when the words only point at what was not read ("Zie bijlage"). A
/// story of its own with a picture beside it is whole.
final class UnreadParts {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final int FEW_WORDS = 4;
    private static final int SHORT_NOTE = 30;
    private static final Set<String> NEVER_A_LETTER = Set.of(
            "application/pgp-signature",
            "application/pgp-keys",
            "application/pkcs7-signature",
            "application/x-pkcs7-signature",
            "application/applefile",
            "application/ics",
            "text/calendar",
            "text/vcard",
            "text/x-vcard",
            "text/css",
            "text/directory",
            "text/x-amp-html",
            "text/rfc822-headers");
    private static final Pattern POINTS = Pattern.compile(
            "\\b(?:bijlagen?|bijgevoegd\\w*|bijgaand\\w*|hierbij|aangehecht\\w*|ingescan\\w*|scan|attach(?:ed|ment|ments)?|enclosed|enclosure"
                    + "|pièces? jointes?|ci-joint\\w*|en annexe|anbei|anhang|angehängt\\w*|beigefügt\\w*|adjunto|allegato|winmail\\.dat)\\b",
            FLAGS);
    private static final Pattern COURTESY = Pattern.compile(
            "^\\h*(?:(?:dag|beste|geachte|hallo|hoi|goedemorgen|goeiedag|hi|hello|dear|bonjour|hallo|liebe|lieber)\\b.{0,40}"
                    + "|(?:met )?(?:vriendelijke |hartelijke |beste |warme |veel |lieve )?(?:groet\\w*|dank\\w*|bedankt)\\b.{0,40}|mvg\\b.{0,40}"
                    + "|(?:kind |best |warm )?regards\\b.{0,40}|thanks\\b.{0,30}|thank you\\b.{0,30}|merci\\b.{0,30}|cordialement\\b.{0,30})$",
            FLAGS);

    private UnreadParts() {}

    /// @param own      the text of the mail itself, stripped, without that of its files
    /// @param whole    the same before stripping
    static Optional<MailObstacle> between(Entity mail, String own, String whole, List<Attachment> files) {
        if (isEncrypted(mail, "multipart/encrypted", "application/pgp-encrypted") || PgpArmour.isEncrypted(whole)) {
            return Optional.of(MailObstacle.PGP_ENCRYPTED);
        }
        if (SignedMail.isEncrypted(mail)) {
            return Optional.of(MailObstacle.SMIME_ENCRYPTED);
        }
        int words = words(own);
        boolean points = POINTS.matcher(own).find();
        boolean told = files.stream().anyMatch(UnreadParts::tells);
        return files.stream()
                .filter(UnreadParts::mayHoldLetter)
                .filter(file -> mayBeTheLetter(file, words, points, told))
                .map(UnreadParts::obstacle)
                .findFirst();
    }

    private static boolean mayBeTheLetter(Attachment file, int words, boolean points, boolean told) {
        boolean document = isDocument(file);
        if (words < FEW_WORDS) {
            return !told || document;
        }
        return points && (document || (words <= SHORT_NOTE && !told));
    }

    private static MailObstacle obstacle(Attachment file) {
        if (file.ranOutOfTime()) {
            return MailObstacle.OUT_OF_TIME;
        }
        return switch (family(file)) {
            case "image" -> MailObstacle.PICTURE;
            case "audio", "video" -> MailObstacle.RECORDING;
            default -> isWinmail(file) ? MailObstacle.WINMAIL : MailObstacle.FILE_NOT_READ;
        };
    }

    private static boolean isWinmail(Attachment file) {
        return file.type().equals("application/ms-tnef")
                || file.type().equals("application/vnd.ms-tnef")
                || "winmail.dat".equalsIgnoreCase(file.name());
    }

    private static boolean mayHoldLetter(Attachment file) {
        return !tells(file)
                && !NEVER_A_LETTER.contains(file.type())
                && !(file.reading() instanceof Attachment.NotRead(var why) && why == Attachment.Why.EMPTY);
    }

    private static boolean tells(Attachment file) {
        return file.reading() instanceof Attachment.Read(var text) && Alternatives.says(text);
    }

    private static boolean isDocument(Attachment file) {
        return !Set.of("image", "audio", "video").contains(family(file));
    }

    private static String family(Attachment file) {
        return file.type().replaceFirst("/.*", "");
    }

    /// Words besides greeting and closing.
    private static int words(String text) {
        return text.lines()
                .filter(line ->
                        Alternatives.says(line) && !COURTESY.matcher(line).matches())
                .mapToInt(line -> line.strip().split("\\s+").length)
                .sum();
    }

    private static boolean isEncrypted(Entity entity, String multipart, String leaf) {
        return switch (entity) {
            case Entity.Leaf part -> part.type().equals(leaf);
            case Entity.Enclosed message -> isEncrypted(message.message(), multipart, leaf);
            case Entity.Multipart parts ->
                parts.type().equals(multipart)
                        || parts.parts().stream().anyMatch(part -> isEncrypted(part, multipart, leaf));
        };
    }
}
