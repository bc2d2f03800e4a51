package org.mangomoment.ingest.mail;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mangomoment.schemas.MailObstacle;

/// Whether what was told may be in a part of the mail that was not read.
///
/// It is when nothing else says anything, and when the words only point at what was not read ("Zie bijlage"). A
/// story of its own with a picture beside it is whole.
final class UnreadParts {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final int FEW_WORDS = 4;
    /// So few words may do no more than say where the letter is.
    private static final int COVERING_NOTE = 15;
    /// Even fewer, that show something without saying what.
    private static final int SHORT_NOTE = 6;
    /// So many words besides those that point at a picture or a recording tell something.
    private static final int TOLD = 12;
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
            "\\b(?:bijlagen?|bijgevoegd\\w*|bijgaand\\w*|hierbij|aangehecht\\w*|ingescan\\w*|attach(?:ed|ment|ments)?|enclosed|enclosure"
                    + "|pièces? jointes?|ci-joint\\w*|en annexe|anbei|anhang|angehängt\\w*|beigefügt\\w*|adjunto|allegato|winmail\\.dat)\\b",
            FLAGS);
    private static final Pattern LETTER = Pattern.compile(
            "\\b(?:verhaal|verhalen|brief|brieven|tekst|getuigenis|gedicht|stor(?:y|ies)|letters?|text|testimony|poem|note|histoires?|récit|lettres?"
                    + "|texte|témoignage|poème|geschichten?|briefe?|erlebnis|gedicht"
                    + "|schreef|(?:op|neer)?geschreven|wrote|written|écrit\\w*|schrieb|(?:auf)?geschrieben)\\b",
            FLAGS);
    private static final Pattern SHOWN = Pattern.compile(
            "\\b(?:foto\\w*|afbeelding\\w*|scan\\w*|photo\\w*|pictures?|images?|bild\\w*|zie|see|voir|siehe|lees|read|lisez|lies"
                    + "|(?:hier|here|dit|this|das|ceci) (?:is|zijn|are|ist|sind)|voici|met de hand|handgeschreven|(?:by )?hand|handwritten|à la main|manuscrit\\w*"
                    + "|handschriftlich\\w*|ingesproken|opname|opgenomen|beluister\\w*|luister\\w*|recording|recorded|listen|enregistr\\w*|écout\\w*|aufnahme"
                    + "|aufgenommen|anhören)\\b",
            FLAGS);
    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]++[.!?]*+");
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
        boolean told = files.stream().anyMatch(UnreadParts::tells);
        return files.stream()
                .filter(UnreadParts::mayHoldLetter)
                .filter(file -> mayBeTheLetter(file, own, told))
                .map(UnreadParts::obstacle)
                .findFirst();
    }

    /// @param told whether another file of the mail was read
    private static boolean mayBeTheLetter(Attachment file, String own, boolean told) {
        boolean document = isDocument(file);
        int words = words(own);
        if (words < FEW_WORDS) {
            return !told || document;
        }
        boolean covers = words <= COVERING_NOTE
                && SHOWN.matcher(own).find()
                && (words <= SHORT_NOTE
                        || isRecording(file)
                        || LETTER.matcher(own).find());
        if (document) {
            return covers || POINTS.matcher(own).find();
        }
        return !told && (covers || pointsAtIt(own));
    }

    /// Whether a sentence says that a letter is attached, or all but a few words of them only say that something is.
    private static boolean pointsAtIt(String own) {
        var sentences = SENTENCE.matcher(own).results().map(MatchResult::group).toList();
        var pointing = sentences.stream()
                .filter(sentence -> POINTS.matcher(sentence).find())
                .toList();
        boolean atLetter =
                pointing.stream().anyMatch(sentence -> LETTER.matcher(sentence).find());
        var others = sentences.stream()
                .filter(sentence -> !POINTS.matcher(sentence).find())
                .collect(Collectors.joining("\n"));
        return !pointing.isEmpty() && (atLetter || words(others) < TOLD);
    }

    private static MailObstacle obstacle(Attachment file) {
        if (file.ranOutOfTime()) {
            return MailObstacle.OUT_OF_TIME;
        }
        if (isRecording(file)) {
            return MailObstacle.RECORDING;
        }
        if (family(file).equals("image")) {
            return MailObstacle.PICTURE;
        }
        return isWinmail(file) ? MailObstacle.WINMAIL : MailObstacle.FILE_NOT_READ;
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
        return !isRecording(file) && !family(file).equals("image");
    }

    private static boolean isRecording(Attachment file) {
        return Set.of("audio", "video").contains(family(file));
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
