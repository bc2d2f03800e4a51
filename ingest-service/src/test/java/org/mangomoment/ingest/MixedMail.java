package org.mangomoment.ingest;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// One mail of every kind that reaches a campaign's mailbox, in turn. All are made up.
///
/// @param raw   the mail; its header `X-Proof` holds its number
/// @param story the text of the story that must come of it; null when it is none
record MixedMail(byte[] raw, @Nullable String story) {
    private static final int KINDS = 12;

    /// Mail `number` of a series. Every eleventh and the one after it tell the same story.
    static MixedMail of(String series, int number) {
        var text = series + " " + number + ": ";
        return switch (number % KINDS) {
            case 0 -> new Draft(number).story(text + "de verpleger zong één lied mee.", UTF_8);
            case 1 -> new Draft(number).story(text + "the porter knew my mother's café by name.", UTF_8);
            case 2 -> new Draft(number).with("Auto-Submitted: auto-replied").noStory(text + "ik ben er niet.");
            case 3 -> new Draft(number).html(text + "een warm kussen, zonder vragen.");
            case 4 -> new Draft(number).with("Return-Path: <>").bounce();
            case 5 -> new Draft(number).story(text + "één euro (€) voor de koffie.", Charset.forName("ISO-8859-15"));
            case 6 -> new Draft(number).with("List-Id: <news.example.org>").noStory(text + "read our news.");
            case 7 -> new Draft(number).noStory(" \r\n");
            case 8 -> new Draft(number).attached(text + "see the letter.", "The nurse stayed with us.");
            case 9 -> new Draft(number).story(text + "een kaars, “zomaar”.", Charset.forName("windows-1252"));
            case 10 -> new Draft(number).answered(text + "ze bracht thee.");
            default -> new Draft(number).answered(series + " " + (number - 1) + ": ze bracht thee.");
        };
    }

    /// The number of a mail by its text.
    static int number(String mail) {
        var at = mail.indexOf("X-Proof: ") + "X-Proof: ".length();
        return Integer.parseInt(mail.substring(at, mail.indexOf("\r\n", at)));
    }

    private record Draft(int number, String header) {
        Draft(int number) {
            this(
                    number,
                    "From: An Voorbeeld <an@example.org>\r\nSubject: verhaal\r\nMIME-Version: 1.0\r\nMessage-ID: <"
                            + number + "@example.org>\r\nX-Proof: " + number + "\r\n");
        }

        Draft with(String line) {
            return new Draft(number, header + line + "\r\n");
        }

        MixedMail story(String text, Charset charset) {
            var body = charset.equals(UTF_8) ? text.getBytes(UTF_16LE) : text.getBytes(charset);
            var name = charset.equals(UTF_8) ? "utf-16le" : charset.name();
            return new MixedMail(
                    with("Content-Type: text/plain; charset=" + name)
                            .with("Content-Transfer-Encoding: base64")
                            .ended(Base64.getMimeEncoder().encodeToString(body)),
                    text);
        }

        MixedMail html(String text) {
            return new MixedMail(
                    with("Content-Type: text/html; charset=utf-8").ended("<html><p><b>" + text + "</b></p></html>"),
                    text);
        }

        MixedMail attached(String text, String letter) {
            return new MixedMail(
                    with("Content-Type: multipart/mixed; boundary=b").ended("""
                            --b
                            Content-Type: text/plain; charset=utf-8

                            %s
                            --b
                            Content-Type: text/plain; charset=utf-8; name="letter.txt"
                            Content-Disposition: attachment; filename="letter.txt"

                            %s
                            --b--
                            """.formatted(text, letter)),
                    text + "\n\n" + letter);
        }

        MixedMail answered(String text) {
            return new MixedMail(with("Content-Type: text/plain; charset=utf-8").ended(text + """


                            -- \nAn Voorbeeld

                            Op za 3 mei 2025 om 10:12 schreef Verhalen <verhalen@example.org>:
                            > Vertel uw verhaal.
                            """), text);
        }

        MixedMail bounce() {
            return new MixedMail(
                    with("Content-Type: multipart/report; report-type=delivery-status; boundary=b")
                            .ended("""
                            --b
                            Content-Type: text/plain

                            It could not be delivered.
                            --b
                            Content-Type: message/delivery-status

                            Action: failed
                            --b--
                            """),
                    null);
        }

        MixedMail noStory(String text) {
            return new MixedMail(ended(text), null);
        }

        private byte[] ended(String body) {
            return (header + "\r\n" + body.replace("\r\n", "\n").replace("\n", "\r\n") + "\r\n").getBytes(UTF_8);
        }
    }
}
