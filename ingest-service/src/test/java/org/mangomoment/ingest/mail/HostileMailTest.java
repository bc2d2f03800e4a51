package org.mangomoment.ingest.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class HostileMailTest {
    /// Whatever takes longer hangs: a busy machine takes a third of it.
    private static final Duration MOST = Duration.ofSeconds(60);
    private static final String STORY = "De nachtzuster bracht een kussen.";

    private final MailParser parser = new MailParser(
            MailSettings.standard(),
            (name, type, content, time) -> new Attachment.NotRead(Attachment.Why.KIND_NOT_READ));

    private ParsedMail parse(String mail) {
        return assertTimeout(MOST, () -> parser.parse(mail.getBytes(ISO_8859_1)));
    }

    @Test
    void twentyThousandNestedMultipartsAreCutAtTheDepth() {
        var mail = new StringBuilder("From: a@example.org\n");
        for (int i = 0; i < 20_000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }

        assertThat(parse(mail.append("\n\n").append(STORY).toString()).warnings())
                .contains(Warning.CUT_AT_DEPTH);
    }

    @Test
    void aHundredThousandPartsAreCutAtTheirNumber() {
        var mail = "From: a@example.org\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n" + STORY + "\n"
                + "--b\n\nx\n".repeat(100_000);

        var parsed = parse(mail);

        assertThat(parsed.warnings()).contains(Warning.CUT_AT_PARTS);
        assertThat(parsed.text()).startsWith(STORY);
    }

    @Test
    void nestedMessagesAreCutAtTheDepth() {
        var mail = "Content-Type: message/rfc822\n\n".repeat(20_000) + "\n" + STORY;

        assertThat(parse(mail).warnings()).contains(Warning.CUT_AT_DEPTH);
    }

    @Test
    void anUnknownCharsetIsReadAsUtf8() {
        var mail = parse("From: a@example.org\nContent-Type: text/plain; charset=_iso-2022-jp-9$ESC\n\n" + STORY);

        assertThat(mail.text()).isEqualTo(STORY);
        assertThat(mail.warnings()).containsExactly(Warning.UNKNOWN_CHARSET);
    }

    @Test
    void aWrongCharsetIsReadAsWhatItIs() {
        var mail = parse("From: a@example.org\nContent-Type: text/plain; charset=utf-8\n\n" + STORY + " caf\u00e9");

        assertThat(mail.text()).isEqualTo(STORY + " café");
        assertThat(mail.warnings()).containsExactly(Warning.UNDECODABLE_TEXT);
    }

    @Test
    void badBase64GivesWhatCanBeRead() {
        var mail = parse("From: a@example.org\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\n"
                + "RGUgbmFj*!*aHR6dXN0ZXI=====@@");

        assertThat(mail.text()).startsWith("De nacht");
    }

    @Test
    void anUnknownTransferEncodingIsTakenAsNone() {
        assertThat(parse("From: a@example.org\nContent-Transfer-Encoding: x-zip64\n\n" + STORY)
                        .text())
                .isEqualTo(STORY);
    }

    @Test
    void aMultipartWithoutItsBoundaryKeepsItsText() {
        var unnamed = parse("From: a@example.org\nContent-Type: multipart/mixed\n\n" + STORY);
        var unused = parse("From: a@example.org\nContent-Type: multipart/mixed; boundary=b\n\n" + STORY);

        assertThat(unnamed.text()).isEqualTo(STORY);
        assertThat(unused.text()).isEqualTo(STORY);
    }

    @Test
    void aHugeHeaderIsCutAndTheTextStillRead() {
        var mail = parse("From: a@example.org\nX-Long: " + "x".repeat(5_000_000) + "\n\n" + STORY);

        assertThat(mail.text()).isEqualTo(STORY);
        assertThat(mail.warnings()).containsExactly(Warning.CUT_AT_HEADERS);
    }

    @Test
    void aHundredThousandHeadersAreCutAndTheTextStillRead() {
        var mail = parse("From: a@example.org\n" + "X: y\n".repeat(100_000) + "\n" + STORY);

        assertThat(mail.text()).isEqualTo(STORY);
        assertThat(mail.warnings()).containsExactly(Warning.CUT_AT_HEADERS);
    }

    @Test
    void aFileOfAThousandHeadersIsReadOnTheStackOfAVirtualThread() throws InterruptedException {
        var mail = "From: a@example.org\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n" + STORY
                + "\n--b\nContent-Type: application/octet-stream\n\n" + "ab:\r\n".repeat(1_000) + "\n--b--\n";
        var read = new AtomicReference<ParsedMail>();

        Thread.startVirtualThread(() -> read.set(parser.parse(mail.getBytes(ISO_8859_1))))
                .join();

        assertThat(read.get())
                .isNotNull()
                .satisfies(parsed -> assertThat(parsed.text()).startsWith(STORY));
    }

    @Test
    void aMailBeyondTheSizeIsCut() {
        var mail = parse("From: a@example.org\n\n" + STORY + "\n\n" + "x".repeat(30_000_000));

        assertThat(mail.warnings()).contains(Warning.CUT_AT_SIZE, Warning.TEXT_CUT);
        assertThat(mail.text()).startsWith(STORY);
    }

    @Test
    void deepAndHugeHtmlIsCut() {
        var deep = parse("From: a@example.org\nContent-Type: text/html\n\n" + "<div>".repeat(200_000) + STORY);
        var unclosed = parse("From: a@example.org\nContent-Type: text/html\n\n<p>" + STORY + "<b><i>".repeat(150_000));

        assertThat(deep.text()).isEmpty();
        assertThat(unclosed.text()).isEqualTo(STORY);
    }

    @Test
    void hundredThousandCombiningMarksAreCut() {
        var mail = parser.parse(
                ("From: a@example.org\nContent-Type: text/plain; charset=utf-8\n\ne" + "\u0301".repeat(100_000))
                        .getBytes(UTF_8));

        assertThat(mail.text()).hasSize(9);
    }

    @Test
    void nothingAtAllIsEmpty() {
        assertThat(parse("").kind()).isEqualTo(new MailKind.NotAStory(MailKind.Reason.EMPTY));
    }

    @RepeatedTest(200)
    void brokenAtRandomItNeitherThrowsNorHangs(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var mail =
                ("From: =?utf-8?B?WsOz?= <a@example.org>\nSubject: =?x?Q?=E9?=\nDate: Sat, 3 May 2025 10:12:00 +0200\n"
                                + "Authentication-Results: mx.example.org; dmarc=pass (x) header.from=example.org\n"
                                + "Content-Type: multipart/mixed; boundary=\"b\"\n\n--b\nContent-Type: text/html; charset=x\n\n<p>"
                                + STORY
                                + "</p>\n--b\nContent-Type: message/rfc822\nContent-Disposition: attachment; filename*0*=a''b\n\n"
                                + "Content-Transfer-Encoding: quoted-printable\n\n=E9=\n=ZZ\n--b--\n")
                        .getBytes(ISO_8859_1);
        for (int i = random.nextInt(30); i >= 0; i--) {
            mail[random.nextInt(mail.length)] =
                    (byte) (random.nextBoolean() ? random.nextInt(256) : "\n\"=;:<-(".charAt(random.nextInt(8)));
        }

        assertThat(assertTimeout(MOST, () -> parser.parse(mail))).isNotNull();
    }
}
