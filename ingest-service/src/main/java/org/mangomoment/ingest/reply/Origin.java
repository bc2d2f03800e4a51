package org.mangomoment.ingest.reply;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How a mail came about, which says what stands below its writer's words: nothing, the mail it answers, or the letter
/// that it passes on.
///
/// The first prefix of the subject decides, as mail programs set it in their users' languages; without one,
/// whether the mail names another that it answers. `VS:` is a reply in Finnish and a forward in Danish: taken
/// for a forward, because a forward is kept.
public enum Origin {
    /// Written by itself.
    NEW(""),
    /// An answer: what it answers may stand below, or above, or in between.
    REPLY("re|antw|antwoord|aw|sv|odp|réf|ref|rép|réponse|r|rif|res|resp|ynt|vá|vast|bls|ats|отв|ответ|回复|答复|回覆"),
    /// An answer by its subject alone: it names no mail that it answers, and somebody may have typed the subject.
    REPLY_IN_NAME(""),
    /// Somebody else's or an earlier letter, passed on.
    FORWARD(
            "fw|fwd|doorst|doorgest|doorgestuurd|doorgezonden|tr|trans|wg|weitergel|weitergeleitet|i|inoltr|inoltra|rv|reenv"
                    + "|enc|encam|vb|vl|vs|vidarebef|videresendt|pd|ilt|továbbítás|fs|пересл|转发|轉寄|轉發");

    private static final Pattern PREFIX = Pattern.compile(
            "^\\s*+(?:\\[[^\\]]{1,40}\\]\\s*+){0,3}(?<word>[\\p{L}.]{1,14})\\s?(?:[\\[(]\\d{1,3}[\\])]|\\^\\d{1,3}|\\*\\d{1,3})?\\s?[:：]",
            Pattern.UNICODE_CASE);

    private final String prefixes;

    Origin(String prefixes) {
        this.prefixes = "|" + prefixes + "|";
    }

    /// @param subject decoded; null when the mail has none
    /// @param answers whether the mail names another (In-Reply-To, References)
    public static Origin of(@Nullable String subject, boolean answers) {
        var without = answers ? REPLY : NEW;
        if (subject == null) {
            return without;
        }
        var prefix = PREFIX.matcher(subject);
        if (!prefix.find()) {
            return without;
        }
        var word = prefix.group("word").toLowerCase(Locale.ROOT).replace(".", "");
        if (FORWARD.isMeantBy(word)) {
            return FORWARD;
        }
        return REPLY.isMeantBy(word) && !answers ? REPLY_IN_NAME : without;
    }

    private boolean isMeantBy(String prefix) {
        return prefixes.contains("|" + prefix + "|");
    }
}
