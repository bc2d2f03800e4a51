package org.mangomoment.ingest.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mangomoment.ingest.mail.MailKind.Reason;

/// Tells mails that a machine sent from those that a person wrote, by their headers (RFC 3834, 3464, 2919, 8098).
final class Sorting {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern AUTO_SUBJECT = Pattern.compile(
            "^(?:(?:re|fw|fwd|antw|tr|aw)\\s*:\\s*)?(?:auto(?:matic|matisch|mated)?[ -]?(?:reply|response|antwoord|answer)"
                    + "|out of (?:the )?office|afwezig(?:heid(?:sbericht|smelding)?)?\\b|automatisch antwoord|ik ben (?:momenteel )?afwezig"
                    + "|réponse automatique|absence du bureau|je suis absent|message d.absence|abwesenheits|automatische antwort"
                    + "|respuesta automática|resposta automática|risposta automatica|fuori sede|automatiskt svar|autosvar|poissaolo)",
            FLAGS);
    private static final Pattern BOUNCE_SUBJECT = Pattern.compile(
            "^(?:undeliver|mail delivery|delivery (?:status|failure|has failed)|returned mail|failure notice|onbestelbaar"
                    + "|niet-bezorgd|non remis|non distribu|échec de (?:la )?(?:remise|livraison)|unzustellbar)",
            FLAGS);
    private static final Set<String> BULK = Set.of("bulk", "list", "junk");

    private Sorting() {}

    static Optional<Reason> machine(Entity mail, Set<String> ownListIds) {
        var headers = mail.headers();
        return Stream.of(
                        reason(isBounce(mail), Reason.BOUNCE),
                        reason(isReceipt(mail), Reason.READ_RECEIPT),
                        reason(isAutoReply(headers), Reason.AUTO_REPLY),
                        reason(isInvitation(mail), Reason.CALENDAR),
                        reason(isFlaggedSpam(headers), Reason.SPAM_FLAG),
                        reason(isList(headers, ownListIds), Reason.NEWSLETTER_OR_LIST))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Reason> reason(boolean holds, Reason reason) {
        return holds ? Optional.of(reason) : Optional.empty();
    }

    private static boolean isBounce(Entity mail) {
        var headers = mail.headers();
        boolean robot = headers.says("From", "mailer-daemon", "postmaster@", "mail delivery");
        boolean noReturn = headers.first("Return-Path")
                .filter(path -> path.strip().equals("<>"))
                .isPresent();
        boolean subject = BOUNCE_SUBJECT.matcher(subject(headers)).find();
        boolean report = headers.says("Content-Type", "multipart/report") && !isReceipt(mail);
        return report
                || contains(mail, "message/delivery-status")
                || (subject && (robot || noReturn))
                || headers.has("X-Failed-Recipients");
    }

    private static boolean isReceipt(Entity mail) {
        return mail.headers().says("Content-Type", "disposition-notification")
                || contains(mail, "message/disposition-notification");
    }

    private static boolean isAutoReply(Headers headers) {
        boolean submitted = headers.first("Auto-Submitted")
                .map(word -> word.replaceFirst("[;(\\s].*", "").toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty() && !word.equals("no"))
                .isPresent();
        return submitted
                || headers.has("X-Autoreply")
                || headers.has("X-Autorespond")
                || headers.has("X-Autoresponder")
                || headers.says("X-Auto-Reply", "yes", "true", "1")
                || headers.says("Precedence", "auto_reply", "auto-reply")
                || AUTO_SUBJECT.matcher(subject(headers)).find();
    }

    private static boolean isInvitation(Entity mail) {
        return leaves(mail)
                .anyMatch(leaf -> leaf.type().equals("text/calendar")
                        && ContentType.of(leaf.headers()).parameter("method").isPresent());
    }

    private static boolean isFlaggedSpam(Headers headers) {
        return headers.says("X-Spam-Flag", "yes", "true")
                || headers.first("X-Spam-Status")
                        .filter(status -> status.toLowerCase(Locale.ROOT).startsWith("yes"))
                        .isPresent()
                || headers.first("X-Spam").filter("yes"::equalsIgnoreCase).isPresent()
                || headers.first("X-MS-Exchange-Organization-SCL")
                        .filter(level -> level.matches("[5-9]"))
                        .isPresent();
    }

    private static boolean isList(Headers headers, Set<String> ownListIds) {
        var id = headers.first("List-Id").orElse("").toLowerCase(Locale.ROOT);
        if (!id.isEmpty() && ownListIds.stream().anyMatch(id::contains)) {
            return false;
        }
        boolean bulk = headers.first("Precedence")
                .map(word -> word.toLowerCase(Locale.ROOT).strip())
                .filter(BULK::contains)
                .isPresent();
        return bulk
                || !id.isEmpty()
                || headers.has("List-Unsubscribe")
                || headers.has("List-Post")
                || headers.has("Feedback-ID")
                || headers.has("Mailing-List");
    }

    private static boolean contains(Entity mail, String type) {
        return leaves(mail).anyMatch(leaf -> leaf.type().equals(type));
    }

    /// All undivided parts, those inside enclosed messages left out.
    private static Stream<Entity> leaves(Entity entity) {
        return switch (entity) {
            case Entity.Leaf leaf -> Stream.of(leaf);
            case Entity.Enclosed enclosed -> Stream.of(enclosed);
            case Entity.Multipart parts -> parts.parts().stream().flatMap(Sorting::leaves);
        };
    }

    private static String subject(Headers headers) {
        return EncodedWords.decode(headers.first("Subject").orElse("")).strip();
    }
}
