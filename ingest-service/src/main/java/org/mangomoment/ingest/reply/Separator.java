package org.mangomoment.ingest.reply;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Lines such as `-----Original Message-----` and `Begin forwarded message:`.
final class Separator {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String MESSAGE =
            "(?:message|nachricht|bericht|meddelelse|besked|melding|meddelande|mensaje|mensagem|messaggio|viesti"
                    + "|wiadomość|сообщение|повідомлення|zpráva|mesaj|üzenet|e-?mail|邮件|郵件)";
    private static final String PASSED_ON =
            "(?:forwarded|doorgestuurd|doorgezonden|transféré|réexpédié|weitergeleitet|reenviado|encaminhada|inoltrato"
                    + "|vidarebefordra|videresendt?|välitetty|edelleenlähetetty|przekazan|пересла|переслан)";
    /// Programs that lose the ends of lines go on with the first header on the same one.
    private static final Pattern FRAMED = Pattern.compile(
            "^[>*\\h]*[-_=]{2,}+\\h*(?<words>(?:[^-_=]|(?<=\\p{L})-(?=\\p{L})){3,60}+)[-_=]{2,}+[*\\h]*"
                    + "(?:$|(?:from|van|de|von|da|fra|från|od)\\h?:.{1,900}$)",
            FLAGS);
    private static final Pattern NAMED = Pattern.compile("\\b" + MESSAGE + "|" + MESSAGE, FLAGS);
    private static final Pattern FORWARD = Pattern.compile(PASSED_ON, FLAGS);
    private static final Pattern BEGIN_FORWARD = Pattern.compile(
            "^[>*\\h]*(?:(?:begin|début|anfang|inicio|início|inizio|start|vidarebefordrat)\\b.{0,20}" + PASSED_ON
                    + ".{0,20}:|" + PASSED_ON + "\\p{L}*\\h" + MESSAGE + ":?)\\h*$",
            FLAGS);
    /// What help desks put above a message: all below is theirs.
    private static final Pattern REPLY_ABOVE = Pattern.compile(
            "^[>*\\h]*[-_=#~*]{2,}+.{0,40}\\b(?:reply|respond|answer|antwoord|reageer|répond\\w*|antwort\\w*)\\b.{0,20}"
                    + "\\b(?:above|boven|au-dessus|oberhalb|über)\\b.{0,10}\\b(?:line|lijn|regel|ligne|zeile|linie)\\b.{0,20}$",
            FLAGS);
    /// What GroupWise puts above the message that it quotes without marks: `>>> Name <address> 3/03/2025 10:12 >>>`.
    private static final Pattern BETWEEN_ARROWS =
            Pattern.compile("^>>>\\h(?=.{0,200}\\d{1,2}[:.]\\d{2}).{3,200}\\h>>>\\h*$");
    /// Stars may stand anywhere, even apart: what they begin is read once, and nothing of it is given back.
    private static final Pattern RULE =
            Pattern.compile("^[\\h*]*+(?:[-_=~#+—–ᐧ]\\h?+(?:[-_=~#*+—–ᐧ]\\h?+)*+|(?<=\\*\\h?))$");

    private Separator() {}

    static Optional<Splitter> at(List<String> lines, int i) {
        var line = lines.get(i);
        if (isForward(line)) {
            return Optional.of(new Splitter(i, i + 1, Splitter.Kind.FORWARD));
        }
        if (REPLY_ABOVE.matcher(line).matches() || isBetweenArrows(line)) {
            return Optional.of(new Splitter(i, i + 1, Splitter.Kind.SEPARATOR));
        }
        var framed = FRAMED.matcher(line);
        return framed.matches() && NAMED.matcher(framed.group("words")).find()
                ? Optional.of(new Splitter(i, i + 1, Splitter.Kind.SEPARATOR))
                : Optional.empty();
    }

    static boolean isForward(String line) {
        var framed = FRAMED.matcher(line);
        return BEGIN_FORWARD.matcher(line).matches()
                || (framed.matches() && FORWARD.matcher(framed.group("words")).find());
    }

    /// Whether the line begins with the marks of a quotation and announces one all the same.
    static boolean isBetweenArrows(String line) {
        return BETWEEN_ARROWS.matcher(line).matches();
    }

    /// Whether the line is nothing but a drawn rule, such as `____` or `- - -`.
    static boolean isRule(String line) {
        return RULE.matcher(line).matches();
    }
}
