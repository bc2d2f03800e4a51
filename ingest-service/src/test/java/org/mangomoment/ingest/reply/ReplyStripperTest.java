package org.mangomoment.ingest.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyStripperTest {
    private static final String OWN =
            "De nachtzuster zette zonder iets te vragen een extra kussen klaar.\nZo klein, zo lief.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Op 3 mei 2025 om 10:12 schreef Mia Voorbeeld <mia@example.org>:",
                "Op 3-mei-2025, om 10:12 heeft Mia Voorbeeld <mia@example.org> het volgende geschreven:",
                "Op za 3 mei 2025 10:12 schreef Mia Voorbeeld <\nmia@example.org>:",
                "Le 3 mai 2025 à 10:12, Mia Exemple <mia@example.org> a écrit :",
                "Le sam. 3 mai 2025 à 10:12, Mia Exemple <mia@example.org>\na écrit :",
                "On Sat, May 3, 2025 at 10:12 AM Mia Example <mia@example.org> wrote:",
                "Am 03.05.2025 um 10:12 schrieb Mia Beispiel:",
                "Il giorno 3 mag 2025, alle ore 10:12, Mia Esempio <mia@example.org> ha scritto:",
                "El sáb, 3 may 2025 a las 10:12, Mia Ejemplo (<mia@example.org>) escribió:",
                "Em sáb., 3 de mai. de 2025 às 10:12, Mia Exemplo <mia@example.org> escreveu:",
                "W dniu 3.05.2025 o 10:12, Mia Przykład pisze/napisał:",
                "Den lör 3 maj 2025 kl 10:12 skrev Mia Exempel <mia@example.org>:",
                "lør. 3. maj 2025 kl. 10.12 skrev Mia Eksempel <mia@example.org>:",
                "la 3. toukok. 2025 klo 10.12 Mia Esimerkki <mia@example.org> kirjoitti:",
                "2025-05-03 10:12 GMT+02:00 Mia Example <mia@example.org>:",
                "Citeren Mia Voorbeeld <mia@example.org>:",
                "Quoting mia@example.org:",
                "  On Sat, May 3, 2025 at 10:12, Mia Example<mia@example.org> wrote:   Would you tell us?",
                "##- Please type your reply above this line -##",
                "--- Antwoord boven deze regel ---",
                "-----Oorspronkelijk bericht-----",
                "-------- Message d'origine --------",
                "Van: Mia Voorbeeld <mia@example.org>\nVerzonden: zaterdag 3 mei 2025 10:12\nAan: an@example.org\nOnderwerp: Uw verhaal",
                "________________________________\nDe : Mia Exemple <mia@example.org>\nEnvoyé : samedi 3 mai 2025 10:12\nÀ : an@example.org\nObjet : Votre histoire",
                "*From:* Mia Example\n*Sent:* Saturday, May 3, 2025\n*To:* an@example.org\n*Subject:* Your story"
            })
    void everythingBelowAnAnnouncementIsHistory(String announcement) {
        var stripped =
                ReplyStripper.strip(OWN + "\n\n" + announcement + "\n\nWilt u ons een verhaal vertellen?\nMia\n");

        assertThat(stripped.text()).isEqualTo(OWN);
        assertThat(stripped.removed()).containsExactly(Removed.QUOTE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Op 3 mei schreef ze mij een kaartje:\n\nbeterschap, en kom gauw nog eens binnen.",
                "On the third of May the night nurse wrote:\nI stayed because you were afraid.",
                "Van: de nachtzuster\nAan: mijn moeder\nEen kaartje op het nachtkastje.",
                "Le 3 mai, l'infirmière a écrit : courage.",
                "Quoting my mother: nobody asked, and still she came.",
                "-- I never had to answer for it, above all not to her.",
                "Sent from my bed in the hall, this is what I saw that night.",
                "She whispered\n> sleep well\nand I did.",
                "Date: Wednesday\nTime: 7 in the morning\nThat was when he came.",
                "Groetjes,\nAn"
            })
    void wordsOfAStoryThatOnlyLookLikeAnAnnouncementStay(String words) {
        assertThat(ReplyStripper.strip(OWN + "\n" + words).text()).isEqualTo(OWN + "\n" + words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Verzonden vanaf mijn iPhone",
                "Verstuurd vanaf mijn Samsung Galaxy-smartphone.",
                "Envoyé de mon iPad",
                "Envoyé à partir d’Outlook pour Android",
                "Sent from my phone, excuse brevity",
                "Get Outlook for iOS<https://example.org/ol>",
                "Outlook voor Android downloaden",
                "Gesendet von meinem Handy",
                "Skickat från min iPhone",
                "Inviato da iPhone"
            })
    void aMobileFooterGoes(String footer) {
        var stripped = ReplyStripper.strip(OWN + "\n\n" + footer);

        assertThat(stripped.text()).isEqualTo(OWN);
        assertThat(stripped.removed()).containsExactly(Removed.MOBILE_FOOTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-- \nAn Voorbeeld\nTel. 000 00 00 00",
                "--\nAn Voorbeeld",
                "____________\nAn Voorbeeld\nafdeling 3 | an@example.org",
                "Met vriendelijke groet,\n\nAn Voorbeeld\nVerpleegkundige\nan@example.org"
            })
    void aSignatureGoes(String signature) {
        var stripped = ReplyStripper.strip(OWN + "\n\n" + signature);

        assertThat(stripped.text()).isEqualTo(OWN);
        assertThat(stripped.removed()).containsExactly(Removed.SIGNATURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dit bericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde.",
                "Disclaimer\nDe inhoud is vertrouwelijk. Aan dit bericht kunnen geen rechten worden ontleend.",
                "Ce message est confidentiel. Si vous n'êtes pas le destinataire, merci de le détruire.",
                "This e-mail and any attachments are confidential and intended solely for the addressee."
            })
    void aDisclaimerGoes(String disclaimer) {
        var stripped = ReplyStripper.strip(OWN + "\n\n" + disclaimer);

        assertThat(stripped.text()).isEqualTo(OWN);
        assertThat(stripped.removed()).containsExactly(Removed.DISCLAIMER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "29 грудня 2017 р. о 19:09 <an@example.org> написав:",
                "Dne 3. 5. 2025 v 10:12 An Voorbeeld <an@example.org> napsal(a):",
                "2025. máj. 3., Szo 10:12 dátummal An <an@example.org> ezt írta:",
                "Data di lørdag 3 maggio 2025 An <an@example.org> qualcosa:"
            })
    void aDateAnAddressAndAColonAnnounceAQuotationInAnyLanguage(String line) {
        assertThat(ReplyStripper.strip("Een verhaal.\n\n" + line + "\n\nVertel uw verhaal.")
                        .text())
                .isEqualTo("Een verhaal.");
    }

    @Test
    void ownWordsBelowAQuotationStay() {
        var stripped = ReplyStripper.strip("On 3 May 2025 10:12, Mia wrote:\n> Tell us.\n> Mia\n\n" + OWN);

        assertThat(stripped.text()).isEqualTo(OWN);
    }

    @Test
    void questionsAnsweredOneByOneStayReadable() {
        var stripped = ReplyStripper.strip(
                "On 3 May 2025 10:12, Mia <mia@example.org> wrote:\n> Who?\n\nA nurse.\n\n> Where?\n\nAt home.\n");

        assertThat(stripped.text()).isEqualTo("> Who?\n\nA nurse.\n\n> Where?\n\nAt home.");
    }

    @Test
    void ofWhatIsQuotedAboveAnAnswerTheQuestionAloneStays() {
        var stripped = ReplyStripper.strip(
                "Mia Claes schreef op 2025-05-03 10:12:\n> Dag allemaal,\n>\n> We zoeken verhalen.\n"
                        + ">\n> 1. Wat gebeurde er?\n\nZe bleef zitten.\n\n> 2. Waar was dat?\n\nThuis.\n\n> Groeten,\n> Mia");

        assertThat(stripped.text())
                .isEqualTo("> 1. Wat gebeurde er?\n\nZe bleef zitten.\n\n> 2. Waar was dat?\n\nThuis.");
    }

    @Test
    void ownWordsBelowAQuotationThatHoldsItsAnnouncementStay() {
        var stripped = ReplyStripper.strip(
                "Ik antwoord onderaan.\n\n> Op 3 mei 2025, om 10:12 heeft Mia Claes <mia@example.org> het volgende geschreven:\n>\n"
                        + "> Vertel ons.\n\n" + OWN);

        assertThat(stripped.text()).isEqualTo("Ik antwoord onderaan.\n\n" + OWN);
    }

    @Test
    void aForwardedStoryStaysAndItsHeaderGoes() {
        var stripped = ReplyStripper.strip("---------- Doorgestuurd bericht ----------\nVan: An <an@example.org>\n"
                + "Datum: za 3 mei 2025 om 10:12\nOnderwerp: Verhaal\nAan: mia@example.org\n\n" + OWN);

        assertThat(stripped.text()).isEqualTo(OWN);
        assertThat(stripped.removed()).containsExactly(Removed.FORWARD_HEADER);
    }

    @Test
    void anySortOfLineEndIsUnderstood() {
        var stripped = ReplyStripper.strip((OWN + "\n\n> oud").replace("\n", "\r\n"));

        assertThat(stripped.text()).isEqualTo(OWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"On ", "Van: a\n", "> ", "-- \n", "1 ", "a@", "- ", "Op 1 schreef ", "\n", "(", "This e-mail "})
    void timeGrowsWithTheLengthOnly(String piece) {
        var hostile = piece.repeat(200_000 / piece.length());

        assertTimeout(Duration.ofSeconds(15), () -> ReplyStripper.strip(hostile));
    }
}
