package org.mangomoment.ingest.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mangomoment.ingest.attachment.FileReading;

class AnswerableTest {
    private static ParsedMail parse(String header, String text) {
        var settings = new MailSettings(Set.of("mx.example.org"), Set.of("own.example.org"), MailLimits.standard());
        var mail = header + "\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + text + "\r\n";
        return new MailParser(settings, new FileReading()).parse(mail.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: no-reply@example.org",
                "From: Winkel <info.noreply@example.org>",
                "From: niet-beantwoorden@example.org",
                "From: bounces+an=example.org@news.example.org",
                "From: owner-list@example.org",
                "From: list-request@example.org",
                "From: an@example.org\r\nAuto-Submitted: auto-generated",
                "From: an@example.org\r\nPrecedence: bulk",
                "From: an@example.org\r\nList-Id: <own.example.org>",
                "From: an@example.org\r\nX-Auto-Response-Suppress: OOF, AutoReply",
                "From: an@example.org\r\nReturn-Path: <>",
                "From: an@example.org\r\nAuthentication-Results: mx.example.org; dmarc=fail header.from=example.org",
                "From: an@example.org, bo@example.org",
                "Subject: without a sender"
            })
    void whatMayComeFromAProgramAListOrAnybodyIsNotAnswered(String header) {
        assertThat(parse(header, "A story.").answerable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: An <an@example.org>",
                "From: an@example.org\r\nAuto-Submitted: no",
                "From: noor.replyn@example.org",
                "From: an@example.org\r\nReturn-Path: <an@example.org>"
            })
    void aPersonIsAnswered(String header) {
        assertThat(parse(header, "A story.").answerable()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "De verpleger bracht mij een kop thee.,nl",
        "The nurse brought me a cup of tea.,en",
        "Kusje,en",
        "L'infirmière m'a apporté un thé.,en"
    })
    void theAnswerIsInTheLanguageWhoseCommonWordsTheTextHas(String text, String language) {
        assertThat(parse("From: an@example.org", text).answerLanguage()).isEqualTo(language);
    }

    @Test
    void aDeclaredLanguageDecides() {
        assertThat(parse("From: an@example.org\r\nContent-Language: nl-BE", "Thank you all.")
                        .answerLanguage())
                .isEqualTo("nl");
    }
}
