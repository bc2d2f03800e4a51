package org.mangomoment.ingest.mail;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mangomoment.ingest.mail.MailKind.Reason;

/// Tells mails that a machine sent from those that a person wrote, by their headers (RFC 3834, 3464, 2919, 8098).
final class AutomatedMailFilter {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /// The subject of an automatic reply, with nothing behind it or a colon: "Afwezig, maar niet alleen" is none.
    private static final String AUTO_WORDS =
            "^(?:auto(?:matic|matisch|mated)?[ -]?(?:reply|response|antwoord|answer)|out of (?:the )?office(?: auto[ -]?reply)?"
                    + "|afwezig(?:heid(?:sbericht|smelding)?)?|automatisch antwoord|ik ben (?:momenteel )?afwezig"
                    + "|réponse automatique|absence du bureau|je suis absente?|message d.absence|abwesenheits\\p{L}*|automatische antwort"
                    + "|respuesta automática|resposta automática|risposta automatica|fuori sede|automatiskt svar|autosvar|poissaolo)";

    private static final Pattern AUTO_SUBJECT = Pattern.compile(AUTO_WORDS + "\\s*(?:$|[:(\\[])", FLAGS);

    /// A program puts such a word before the subject that it answers: "Out of Office Re: Your story".
    private static final Pattern AUTO_ANSWER =
            Pattern.compile(AUTO_WORDS + "\\s*+(?:[:-]\\s*+)?(?:re|antw|aw|sv|tr)\\s*+:", FLAGS);

    private static final Pattern BOUNCE_SUBJECT = Pattern.compile(
            "^(?:undeliver(?:able|ed mail)|mail delivery|delivery (?:status|failure|has failed)|returned mail|failure notice|onbestelbaar"
                    + "|niet-bezorgd|non remis|non distribu|échec de (?:la )?(?:remise|livraison)|unzustellbar)",
            FLAGS);
    private static final Pattern ANSWERED = Pattern.compile("^(?:re|antw|aw|sv|tr|fw|fwd)\\s*:\\s*", FLAGS);
    private static final Set<String> BULK = Set.of("bulk", "list", "junk");

    private AutomatedMailFilter() {}

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
        boolean robot = headers.says("From", "mailer-daemon", "postmaster@", "mail delivery s");
        boolean subject = BOUNCE_SUBJECT.matcher(subject(headers)).find();
        boolean report = headers.says("Content-Type", "multipart/report") && !isReceipt(mail);
        return report
                || contains(mail, "message/delivery-status")
                || (subject && (robot || hasNoReturn(headers)))
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
                || AUTO_ANSWER.matcher(subject(headers)).find()
                || isAutoReplyBySubject(headers);
    }

    /// A subject counts only together with what a program has and a person has not; somebody who answers an automatic
    /// reply has its subject behind a "Re:".
    private static boolean isAutoReplyBySubject(Headers headers) {
        var subject = subject(headers);
        var plain = ANSWERED.matcher(subject).replaceFirst("");
        return AUTO_SUBJECT.matcher(plain).find()
                && (hasNoReturn(headers) || (plain.equals(subject) && isSentByProgram(headers)));
    }

    private static boolean hasNoReturn(Headers headers) {
        return headers.first("Return-Path")
                .filter(path -> path.strip().equals("<>"))
                .isPresent();
    }

    private static boolean isSentByProgram(Headers headers) {
        return headers.first("X-Auto-Response-Suppress")
                        .filter(word -> !word.strip().equalsIgnoreCase("none"))
                        .isPresent()
                || headers.has("X-MS-Exchange-Inbox-Rules-Loop")
                || headers.says("X-MS-Exchange-Generated-Message-Source", "agent")
                || headers.says("X-Mailer", "vacation", "autorespond", "auto-reply", "autoreply")
                || headers.says("Precedence", "bulk", "junk")
                || isFromProgram(headers);
    }

    private static boolean isFromProgram(Headers headers) {
        return headers.says(
                "From", "noreply", "no-reply", "mailer-daemon", "postmaster@", "autoreply", "auto-reply", "newsletter");
    }

    /// An invitation is the mail itself, or another form of its text; one that lies beside a text was attached.
    private static boolean isInvitation(Entity mail) {
        return mail.headers().says("Content-Class", "calendarmessage") || invites(mail, !hasOwnText(mail));
    }

    private static boolean invites(Entity entity, boolean alone) {
        return switch (entity) {
            case Entity.Leaf leaf ->
                alone
                        && leaf.type().equals("text/calendar")
                        && ContentType.of(leaf.headers()).parameter("method").isPresent();
            case Entity.Enclosed _ -> false;
            case Entity.Multipart parts ->
                parts.parts().stream()
                        .anyMatch(part -> invites(part, alone || parts.type().equals("multipart/alternative")));
        };
    }

    private static boolean hasOwnText(Entity mail) {
        return leaves(mail)
                .anyMatch(leaf -> leaf instanceof Entity.Leaf text
                        && (text.type().equals("text/plain") || text.type().equals("text/html"))
                        && !new String(text.content(), StandardCharsets.ISO_8859_1).isBlank());
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

    /// Some providers put a Feedback-ID on what people write as well.
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
                || (headers.has("Feedback-ID") && isFromProgram(headers))
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
            case Entity.Multipart parts -> parts.parts().stream().flatMap(AutomatedMailFilter::leaves);
        };
    }

    private static String subject(Headers headers) {
        return EncodedWords.decode(headers.first("Subject").orElse("")).strip();
    }
}
