package org.mangomoment.ingest.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What programs and offices hang around a story.
class LeftoverTest {
    private static final String STORY = "De portier leerde mijn zoon een kaarttruc.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Op zo 29 dec 2024 om 22:44 schreef Verhalen <verhalen@example.org>\n> Heeft u een verhaal?",
                "On Sun, Dec 29, 2024 at 10:44 PM Verhalen <verhalen@example.org> wrote\n> Heeft u een verhaal?",
                "Le dim. 29 déc. 2024 à 22:44, Verhalen <verhalen@example.org> a écrit\n> Heeft u een verhaal?",
                "Am So., 29. Dez. 2024 um 22:44 Uhr schrieb Verhalen <verhalen@example.org>\n> Heeft u een verhaal?",
                "-------- Oorspronkelijk bericht --------Van: Verhalen <verhalen@example.org> Datum: 13-01-2025  15:52  (GMT+01:00) Aan: an@example.org Onderwerp: Uw verhaal \nHeeft u een verhaal?",
                "-------- Original message --------From: Verhalen <verhalen@example.org> Date: 13/01/2025  15:52  (GMT+00:00) To: an@example.org Subject: Your story \nDo you have one?",
                ">>> \"Verhalen\" <verhalen@example.org> 3/03/2025 10:12 >>>\nHeeft u een verhaal?\n\nHet team",
                "Van: Verhalen <verhalen@example.org> Datum: 13-01-2025 15:52 Aan: an@example.org Onderwerp: Uw verhaal\nHeeft u een verhaal?"
            })
    void historyThatIsAnnouncedInAnUnusualWayGoes(String history) {
        assertThat(Written.plain("Re: uw verhaal", STORY + "\n\n" + history).text())
                .isEqualTo(STORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Verzonden vanaf mijn Galaxy",
                " Verzonden vanaf mijn iPhone",
                "Sent from my iPad",
                "Envoyé de mon iPhone",
                "Verstuurd vanaf mijn Fairphone-telefoon.",
                "\nVerzonden vanuit Outlook voor Android",
                "\nOutlook voor Android<https://aka.example.com/o> downloaden",
                "\nVerstuurd via Telenet Mail voor iOS",
                "\nVerzonden vanaf Samsung-tablet.",
                "\nGesendet mit der WEB.DE Mail App",
                "\nVon Samsung Mobile gesendet",
                "\nVon meinem Android-Gerät gesendet",
                "\nProvenance : Courrier pour Windows"
            })
    void aMobileFooterGoesAlsoWhenItIsGluedToTheLastSentence(String footer) {
        assertThat(Written.plain("Mijn verhaal", STORY + footer).text()).isEqualTo(STORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Disclaimer: dit bericht is vertrouwelijk en enkel bestemd voor de geadresseerde. Ontving u het per vergissing, bel dan 09 000 00 00.",
                "Aan dit bericht kunnen geen rechten worden ontleend; het is enkel bestemd voor de geadresseerde.",
                "Disclaimer - De inhoud van deze mail is uitsluitend bestemd voor de geadresseerde en is vertrouwelijk.",
                "DISCLAIMER: This message is confidential and intended only for the addressee.",
                "De inhoud van dit bericht is vertrouwelijk. Bent u niet de geadresseerde, gelieve het te verwijderen.\n\nZiekenhuis Voorbeeld vzw, Voorbeeldlaan 1, 9000 Gent, info@example.org",
                "If you are not the intended recipient, please notify the sender and delete this message.",
                "Indien u dit bericht ten onrechte ontvangt, gelieve het te verwijderen.",
                "Disclaimer: https://www.example.org/disclaimer",
                "Diese Nachricht enthält vertrauliche Informationen. Sind Sie nicht der richtige Adressat, löschen Sie sie bitte.",
                "Ce courriel est confidentiel et à l'intention de la personne nommée. Reçu par erreur ? Merci de le détruire.",
                "P Please consider the environment before printing this mail.",
                "Denk a.u.b. aan het milieu voordat u deze mail afdrukt.",
                "Pensez à l'environnement avant d'imprimer ce message.",
                "Bitte denken Sie an unsere Umwelt, bevor Sie diese Nachricht drucken."
            })
    void aDisclaimerGoesAndTheSignatureAboveIt(String disclaimer) {
        var signature = "Met vriendelijke groet,\n\nBert Voorbeeld\nHoofdverpleegkundige\nT 09 000 00 00";

        assertThat(Written.plain("Mijn verhaal", STORY + "\n\n" + signature + "\n\n" + disclaimer)
                        .text())
                .isEqualTo(STORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bert Van Voorbeeld\nHoofdverpleegkundige\nT 09 000 00 00",
                "Apr. Mieke Voorbeeld\nDienst Apotheek | AZ Voorbeeld\nVoorbeeldlaan 2, 9000 Gent\nmieke@example.org",
                "--\nBert Voorbeeld | nachtdienst | 09 000 00 00\nDeze boodschap is vertrouwelijk. Kreeg u ze per vergissing, verwittig dan de afzender."
            })
    void aVisitingCardBelowTheStoryGoes(String card) {
        assertThat(Written.plain("Mijn verhaal", STORY + "\n\nBert\n\n" + card).text())
                .isEqualTo(STORY + "\n\nBert");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bert Voorbeeld\nbelde mij op 09 000 00 00 en zong.",
                "Mijn oma\nriep me. Haar nummer was 09 000 00 00.",
                "De Gouden Regel\nzei ze, was: bel naar 09 000 00 00 als je huilt."
            })
    void theLastLinesOfTheStoryThatNameANumberStay(String end) {
        assertThat(Written.plain("Mijn verhaal", STORY + "\n\n" + end).text()).isEqualTo(STORY + "\n\n" + end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Opgelet: dit bericht komt van buiten de organisatie. Klik niet op links en open geen bijlagen als u de afzender niet kent.",
                "LET OP: Deze e-mail komt van een externe afzender.\nKlik niet zomaar op koppelingen.",
                "CAUTION: This email originated from outside of the organization. Do not click links or open attachments unless you recognize the sender.",
                "ATTENTION : ce courriel provient de l'extérieur de l'organisation. Ne cliquez pas sur les liens.",
                "ACHTUNG: Diese E-Mail stammt von außerhalb der Organisation. Klicken Sie nicht auf Links.",
                "[EXTERNAL]",
                "*** EXTERNAL EMAIL ***",
                "EXTERN - Wees voorzichtig met bijlagen.",
                "[EXT] Be careful with links.",
                "Externe E-Mail: Vorsicht bei Anhängen und Links!",
                "U ontvangt niet vaak e-mail van an@example.org. Ontdek waarom dit belangrijk is",
                "You don't often get email from an@example.org. Learn why this is important"
            })
    void theBannerAboveMailFromOutsideGoes(String banner) {
        assertThat(Written.plain("Mijn verhaal", banner + "\n\n" + STORY).text())
                .isEqualTo(STORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Let op: dit is een bericht van buiten, uit de tuin van het ziekenhuis.",
                "Van buiten leek het een gewoon huis. Opgelet: mijn bericht is lang.",
                "Extern: zo heette de afdeling waar ze me leerden opletten.",
                "External: that is what the sign said, and he walked me in."
            })
    void aFirstSentenceThatOnlyLooksLikeABannerStays(String words) {
        assertThat(Written.plain("Mijn verhaal", words + "\n\n" + STORY).text()).isEqualTo(words + "\n\n" + STORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Virusvrij.www.avast.com <https://www.avast.com/sig-email>",
                "Virus-free. www.avg.com",
                "This footnote confirms that this message has been swept by MailGuard for computer viruses.",
                "Garanti sans virus. www.avast.com",
                "Diese E-Mail wurde von Avast auf Viren geprüft.",
                "Dit bericht werd door ESET op virussen gecontroleerd.",
                "Dit e-mailbericht is gecontroleerd op virussen met Avast-antivirussoftware.\nwww.avast.com",
                "This email has been checked for viruses by AVG antivirus software.",
                "--\nDit bericht is gescand op virussen en andere gevaarlijke\ninhoud door MailScanner en lijkt schoon te zijn.",
                "-----\nGeen virus gevonden in dit bericht.\nGecontroleerd door AVG - www.avg.com\nVersie: 2014.0.4842 / Virusdatabase: 4365/11773"
            })
    void theVirusScannersLineGoes(String line) {
        assertThat(Written.plain("Mijn verhaal", STORY + "\n\n" + line).text()).isEqualTo(STORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Denk aan het milieu, zei hij, en hij kwam met de fiets.",
                "Von meinem Zimmer aus sah ich, wem sie die Blumen gesendet hatte.",
                "Gesendet hat sie mir das Foto vom Handy aus."
            })
    void aLastSentenceThatOnlyLooksLikeAFooterStays(String words) {
        assertThat(Written.plain("Mijn verhaal", STORY + "\n\n" + words).text()).isEqualTo(STORY + "\n\n" + words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bij de ingang werd iedereen gecontroleerd op het virus.",
                "Er werd geen virus gevonden, en toen danste hij."
            })
    void aLastSentenceAboutAVirusStays(String words) {
        assertThat(Written.plain("Mijn verhaal", STORY + "\n\n" + words).text()).isEqualTo(STORY + "\n\n" + words);
    }
}
