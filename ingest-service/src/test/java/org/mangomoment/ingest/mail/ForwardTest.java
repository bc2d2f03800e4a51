package org.mangomoment.ingest.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForwardTest {
    private static final String OWN = "Dit schreef ik vorige zomer aan de dienst.";
    private static final String LETTER =
            "Jullie kok bracht mijn man elke vrijdag een bordje mosselen.\n\nHij heeft er nog dagen over verteld.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FW:",
                "Fwd:",
                "fw:",
                "Doorst:",
                "DOORST:",
                "TR:",
                "WG:",
                "RV:",
                "I:",
                "ENC:",
                "VB:",
                "VS:",
                "VL:",
                "FW[2]:",
                "[EXTERN] FW:",
                "Doorgestuurd:",
                "转发："
            })
    void theLetterOfAForwardStaysInEveryLanguageOfItsPrefix(String prefix) {
        var mail = Written.plain(prefix + " dank u", OWN + """


                Van: An Voorbeeld
                Verzonden: vrijdag 2 augustus 2024 18:05
                Aan: keuken
                Onderwerp: dank u

                """ + LETTER);

        assertThat(mail.text()).isEqualTo(OWN + "\n\n" + LETTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---------- Forwarded message ---------\nVan: An <an@example.org>\nDate: vr 2 aug 2024 om 18:05\nSubject: dank u\nTo: <keuken@example.org>\n\n",
                "-------- Doorgestuurd bericht --------\nOnderwerp: \tdank u\nDatum: \tFri, 2 Aug 2024 18:05:00 +0200\nVan: \tAn <an@example.org>\nAan: \tkeuken@example.org\n\n",
                "-------- Message transféré --------\nSujet : dank u\nDate : 2 août 2024 à 18:05\nDe : An <an@example.org>\nPour : keuken@example.org\n\n",
                "-------- Weitergeleitete Nachricht --------\nBetreff: dank u\nDatum: Fri, 2 Aug 2024 18:05\nVon: An <an@example.org>\nAn: keuken@example.org\n\n",
                "________________________________\nVan: An <an@example.org>\nVerzonden: vrijdag 2 augustus 2024 18:05\nAan: keuken <keuken@example.org>\nOnderwerp: dank u\n\n",
                "-----Oorspronkelijk bericht-----\nVan: An [mailto:an@example.org]\nVerzonden: vrijdag 2 augustus 2024 18:05\nAan: keuken\nOnderwerp: dank u\n\n",
                "-------- Oorspronkelijk bericht --------Van: An <an@example.org> Datum: 02-08-2024  18:05  (GMT+01:00) Aan: keuken@example.org Onderwerp: dank u\n",
                "*From:* An <an@example.org>\n*Sent:* Friday, August 2, 2024 6:05 PM\n*To:* keuken\n*Subject:* dank u\n\n",
                "Doorgestuurd bericht\nVan: An <an@example.org>\nDatum: 2 augustus 2024 18:05\n\n",
                "Op vr 2 aug 2024 om 18:05 schreef An <an@example.org>:\n\n"
            })
    void whateverTheProgramWritesAboveIt(String header) {
        var mail = Written.plain("Fwd: dank u", OWN + "\n\n" + header + LETTER);

        assertThat(mail.text()).isEqualTo(OWN + "\n\n" + LETTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Begin doorgestuurd bericht:",
                "Begin forwarded message:",
                "Début du message réexpédié :",
                "Anfang der weitergeleiteten Nachricht:"
            })
    void aLetterThatThePhoneMarkedAsQuotedLosesItsMarksOnly(String announcement) {
        var quoted =
                ("Van: An <an@example.org>\nDatum: 2 augustus 2024 om 18:05:11 CEST\nAan: keuken@example.org\nOnderwerp: dank u\n\n"
                                + LETTER)
                        .replaceAll("(?m)^", "> ");

        assertThat(Written.plain("Fwd: dank u", OWN + "\n\n" + announcement + "\n\n" + quoted)
                        .text())
                .isEqualTo(OWN + "\n\n" + LETTER);
    }

    @Test
    void aForwardInHtmlStays() {
        var mail = Written.html("Doorst: dank u", """
                <html><body><p>Dit schreef ik vorige zomer aan de dienst.</p>
                <div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class=MsoNormal><b>Van:</b> An Voorbeeld<br>
                <b>Verzonden:</b> vrijdag 2 augustus 2024 18:05<br><b>Aan:</b> keuken<br><b>Onderwerp:</b> dank u</p></div>
                <p class=MsoNormal>Jullie kok bracht mosselen.</p></body></html>""");

        assertThat(mail.text()).isEqualTo(OWN + "\n\nJullie kok bracht mosselen.");
    }

    @Test
    void aForwardOfAppleMailInHtmlStays() {
        var mail = Written.html("Fwd: dank u", """
                <html><body>Dit schreef ik vorige zomer aan de dienst.<br><div><br><blockquote type="cite">
                <div>Begin doorgestuurd bericht:</div><br><div><b>Van: </b>An &lt;an@example.org&gt;</div>
                <div><b>Onderwerp: dank u</b></div><div><b>Datum: </b>2 augustus 2024 om 18:05</div>
                <div><b>Aan: </b>keuken@example.org</div><br><div>Jullie kok bracht mosselen.</div></blockquote></div></body></html>""");

        assertThat(mail.text()).isEqualTo(OWN + "\n\nJullie kok bracht mosselen.");
    }

    @Test
    void theLetterOfAForwardOfAForwardStays() {
        var mail = Written.plain("FW: FW: dank u", """
                Van: Bo <bo@example.org>
                Verzonden: zaterdag 3 augustus 2024 9:00
                Aan: An
                Onderwerp: FW: dank u

                Wat mooi!

                Van: An <an@example.org>
                Verzonden: vrijdag 2 augustus 2024 18:05
                Aan: Bo
                Onderwerp: dank u

                """ + LETTER);

        assertThat(mail.text()).isEqualTo("Wat mooi!\n\n" + LETTER);
    }

    @Test
    void aShortQuestionThatTheForwardedLetterAnsweredGoes() {
        var mail = Written.plain("Fwd: dank u", OWN + """


                ---------- Forwarded message ---------
                From: An <an@example.org>
                Date: vr 2 aug 2024 om 18:05
                Subject: dank u
                To: Bo <bo@example.org>

                """ + LETTER + """


                Op do 1 aug 2024 om 20:00 schreef Bo <bo@example.org>:
                > En, hoe was het daar?
                """);

        assertThat(mail.text()).isEqualTo(OWN + "\n\n" + LETTER);
    }

    @Test
    void aLetterThatIsQuotedBelowAThankYouStaysWhenTheThankYouIsPassedOn() {
        var mail = Written.plain("FW: RE: dank u", """
                Van: Keuken <keuken@example.org>
                Verzonden: zaterdag 3 augustus 2024 9:00
                Aan: An
                Onderwerp: RE: dank u

                Graag gedaan!

                Op vr 2 aug 2024 om 18:05 schreef An <an@example.org>:
                """ + LETTER.replaceAll("(?m)^", "> "));

        assertThat(mail.text()).isEqualTo("Graag gedaan!\n\n" + LETTER);
    }

    @Test
    void theSignatureAboveTheForwardedLetterGoes() {
        var mail = Written.plain("FW: dank u", OWN + """


                Met vriendelijke groet,

                An Voorbeeld
                Hoofdverpleegkundige | dienst 3
                T 09 000 00 00

                Van: Bo <bo@example.org>
                Verzonden: vrijdag 2 augustus 2024 18:05
                Aan: An
                Onderwerp: dank u

                """ + LETTER);

        assertThat(mail.text()).isEqualTo(OWN + "\n\n" + LETTER);
    }

    @Test
    void aMessageEnclosedInAReplyIsReadByItsOwnOrigin() {
        var mail = Written.with(
                "Subject: Re: uw verhaal\nContent-Type: multipart/mixed; boundary=b", """
                --b
                Content-Type: text/plain

                Mijn verhaal zit hierbij.

                Van: Verhalen <verhalen@example.org>
                Verzonden: donderdag 1 mei 2025 10:22
                Aan: an@example.org
                Onderwerp: uw verhaal

                Heeft u ook een verhaal voor ons?
                --b
                Content-Type: message/rfc822

                From: An <an@example.org>
                Subject: dank u
                Content-Type: text/plain; charset=utf-8

                """ + LETTER + "\n--b--");

        assertThat(mail.text()).isEqualTo("Mijn verhaal zit hierbij.\n\n" + LETTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-------- Originele bericht --------\nOnderwerp: Dank\nDatum: 14-05-2024 21:40\nAfzender: An <an@example.org>\nOntvanger: zaal@example.org",
                "-------- Original-Nachricht --------\nBetreff: Danke\nDatum: 14.05.2024 21:40\nAbsender: An <an@example.org>\nEmpfänger: zaal@example.org"
            })
    void theHeadersOfWebMailGo(String headers) {
        assertThat(Written.plain("Doorst: dank", headers + "\n\n" + LETTER).text())
                .isEqualTo(LETTER);
    }
}
