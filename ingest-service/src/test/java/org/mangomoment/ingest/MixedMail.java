package org.mangomoment.ingest;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One mail of every kind that reaches a campaign's mailbox, in turn. All are made up.
///
/// @param raw   the mail; its header `X-Proof` holds its number
/// @param story the text of the story that must come of it; null when it is none
record MixedMail(byte[] raw, @Nullable String story) {
    static final int KINDS = 12;

    /// Mail `number` of a series; in every dozen, the last tells the story of the one before it again.
    static MixedMail of(String series, int number) {
        var text = series + " " + number + ": ";
        return switch (number % KINDS) {
            case 0 -> new Draft(series, number).story(text + "de verpleger zong één lied mee.", UTF_8);
            case 1 -> new Draft(series, number).story(text + "the porter knew my mother's café by name.", UTF_8);
            case 2 ->
                new Draft(series, number).with("Auto-Submitted: auto-replied").noStory(text + "ik ben er niet.");
            case 3 -> new Draft(series, number).html(text + "een warm kussen, zonder vragen.");
            case 4 -> new Draft(series, number).with("Return-Path: <>").bounce();
            case 5 ->
                new Draft(series, number).story(text + "één euro (€) voor de koffie.", Charset.forName("ISO-8859-15"));
            case 6 ->
                new Draft(series, number).with("List-Id: <news.example.org>").noStory(text + "read our news.");
            case 7 -> new Draft(series, number).noStory(" \r\n");
            case 8 -> new Draft(series, number).attached(text + "see the letter.", "The nurse stayed with us.");
            case 9 -> new Draft(series, number).story(text + "een kaars, “zomaar”.", Charset.forName("windows-1252"));
            case 10 -> new Draft(series, number).answered(text + "ze bracht thee.");
            default -> new Draft(series, number).answered(series + " " + (number - 1) + ": ze bracht thee.");
        };
    }

    /// Who sent it: each dozen has a sender of its own.
    static String sender(String series, int number) {
        return series.toLowerCase(Locale.ROOT) + "." + number / KINDS + "@example.org";
    }

    /// The number of a mail by its text.
    static int number(String mail) {
        var at = mail.indexOf("X-Proof: ") + "X-Proof: ".length();
        return Integer.parseInt(mail.substring(at, mail.indexOf("\r\n", at)));
    }

    private record Draft(int number, String header) {
        Draft(String series, int number) {
            this(
                    number,
                    "From: An Voorbeeld <" + sender(series, number)
                            + ">\r\nSubject: verhaal\r\nMIME-Version: 1.0\r\nMessage-ID: <" + number
                            + "@example.org>\r\nX-Proof: " + number + "\r\n");
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
