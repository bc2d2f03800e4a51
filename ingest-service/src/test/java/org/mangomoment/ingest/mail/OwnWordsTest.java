package org.mangomoment.ingest.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What only looks like something that a program put in.
class OwnWordsTest {
    private static final String STORY = "Opa lag drie weken op de zesde verdieping.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Op 4 november om 2.15 uur schreef de wachtarts in het logboek van mijn broer:\n\nHij vroeg naar zijn duiven.\n\nWe hebben het bewaard.",
                "Op 4/11 om 22u15 schreef zuster Greet:\nhij slaapt.",
                "On 4 November at 2:15 the night porter wrote on the whiteboard by her bed:\n\nShe laughed at the cat today.\n\nIt is still there.",
                "Le 4 novembre à 2h15, l'infirmière de nuit a écrit dans le cahier :\n\nElle a souri.",
                "Am 4. November um 2.15 Uhr schrieb der Pfleger in das Heft:\n\nEr hat gelacht.",
                "Van: een tevreden kleinzoon\nAan: alle poetsvrouwen van de zesde\nOnderwerp: het raam\n\nElke ochtend stond het raam al open.",
                "From: your grandson\nTo: everyone on six\nSubject: the window\n\nIt was open every morning.",
                "Datum: 4 november\nVan: de kinesist\nAan: opa\n\nMorgen tien trappen.",
                "--\n\nOp de tweede dag kwam er een vrijwilliger schaken.\n\n--\n\nHij won.",
                "***\n\nEn toen was het stil.",
                "* * *\n\nHet raam stond open\nde duiven kwamen terug\nniemand zei iets",
                "____________\n\nDe brief eindigde zo\nen ik las hem twee keer",
                "De vrijwilliger had opgeschreven:\n\n> Hij heeft gewonnen.\n> Drie keer.",
                "Op 4 november om 2.15 uur schreef ze:\n\n> Hij slaapt.",
                "Met vriendelijke groeten,\nBert\n\nPS: de duiven zijn nu bij ons\nen het hok staat in de zon",
                "Groetjes,\nBert\n\nP.S. de arts kwam ook naar de begrafenis",
                "Met vriendelijke groeten,\nBert\n\nhet raam stond open\nde duiven kwamen terug",
                "Gestuurd met de gsm van de kinesist: een filmpje van opa op de trap.",
                "Verstuurd vanaf de tablet van de afdeling, want die mocht hij altijd lenen.",
                "Sent from the ward's own phone: a photo of his pigeons.",
                "Verzonden via de telefoon van de nachtzuster, die er zelf voor omreed.",
                "Dit bericht hing aan zijn bed: slapen mag, zingen ook."
            })
    void wordsOfTheTellerStay(String words) {
        assertThat(Written.plain("Mijn verhaal", STORY + "\n\n" + words).text()).isEqualTo(STORY + "\n\n" + words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Op 4 november om 2.15 uur schreef de wachtarts in het logboek van mijn broer:\n\nHij vroeg naar zijn duiven.",
                "Van: een tevreden kleinzoon\nAan: alle poetsvrouwen\nOnderwerp: het raam\n\nElke ochtend stond het open.",
                "--\n\nOp de tweede dag kwam er een vrijwilliger schaken."
            })
    void theyAlsoStayInAReply(String words) {
        assertThat(Written.plain("Re: uw oproep", STORY + "\n\n" + words).text())
                .isEqualTo(STORY + "\n\n" + words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "02.04.2025 14:20 пользователь \"Mia\" <\nmia@example.org> написал:\n\n> Vertel eens",
                "> On 22 Aug 2025, at 19:21, Mia <mia@example.org> wrote:\n>\n> Vertel eens",
                "2025-04-02 14:20 GMT+02:00 Mia <mia@example.org>:\n> Vertel eens",
                "Op 2 april 2025 om 14:20 schreef Mia <mia@example.org>:\n> Vertel eens"
            })
    void theLineRightAboveAnAnnouncementStays(String announcement) {
        assertThat(Written.plain("Re: uw oproep", STORY + "\n" + announcement).text())
                .isEqualTo(STORY);
    }

    @Test
    void thePostscriptStaysWhereTheSignatureAboveItGoes() {
        var mail = Written.plain("Mijn verhaal", STORY + """


                Met vriendelijke groet,

                Bert Voorbeeld
                Logistiek medewerker
                bert@example.org

                PS: de duiven zijn nu bij ons.
                """);

        assertThat(mail.text()).isEqualTo(STORY + "\n\nPS: de duiven zijn nu bij ons.");
    }

    @Test
    void anIndentedPassageInHtmlIsNoQuotation() {
        var mail = Written.html("Mijn verhaal", """
                <div dir="ltr"><div>Op het briefje stond:</div><blockquote style="margin:0 0 0 40px;border:none;padding:0px">
                <div>Hij heeft gewonnen.</div></blockquote></div>""");

        assertThat(mail.text()).isEqualTo("Op het briefje stond:\n\nHij heeft gewonnen.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id=\"Signature\"", "class=\"gmail_signature\"", "id=\"ms-outlook-mobile-signature\""})
    void wordsTypedInTheSignaturesPlaceStay(String place) {
        var mail = Written.html(
                "Mijn verhaal",
                "<body><div>Dag,</div><div " + place
                        + "><div>De kapster kwam op haar vrije dag en ze knipte opa zoals op zijn trouwfoto.</div><div>Hij was er stil van, en wij ook.</div><div>Bert</div></div></body>");

        assertThat(mail.text())
                .contains(
                        "Dag,",
                        "De kapster kwam op haar vrije dag en ze knipte opa zoals op zijn trouwfoto.",
                        "Hij was er stil van, en wij ook.");
    }

    @Test
    void whatIsMarkedAsQuotedTwiceGoesAlsoInAMailByItself() {
        var mail = Written.plain("Mijn verhaal", STORY + """


                Op do 1 mei 2025 om 10:22 schreef Verhalen <verhalen@example.org>:
                > Heeft u ook een verhaal voor ons?
                """);

        assertThat(mail.text()).isEqualTo(STORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dit hing aan de deur:\n\n> Wie hier binnenkomt\n> mag blijven\n> tot het licht is",
                "Op dag 3 kwam de kok vragen wat hij graag at.\nDe dokter schreef:\n> rust en soep\n\nDat papiertje heb ik nog."
            })
    void aQuotationThatNothingAnnouncesStaysWhereTheSubjectAloneSaysReply(String words) {
        assertThat(Written.plain("Re: mijn verblijf", words).text()).startsWith(words.split("\n", 2)[0]);
        assertThat(Written.plain("Re: mijn verblijf", words).text())
                .endsWith(words.substring(words.lastIndexOf('\n') + 1));
    }

    @Test
    void aShortQuotationBelowALongerAnswerIsWhatWasAnswered() {
        assertThat(Written.plain("Re: uw oproep", STORY + "\n\n> Vertel eens").text())
                .isEqualTo(STORY);
    }

    @Test
    void aLongQuotationThatBeginsWithItsHeadersIsWhatWasAnswered() {
        var quoted =
                "> Subject: uw verhaal\n> From: verhalen@example.org\n> To: an@example.org\n> Date: Thu, 1 May 2025 10:22:00 +0200\n>\n> Vertel ons iets.";

        assertThat(Written.plain("RE: uw verhaal", "Graag.\n\n" + quoted).text())
                .isEqualTo("Graag.");
    }

    @Test
    void inAReplyToAMailWhatIsQuotedAtTheEndIsThatMail() {
        var question = "> Vertel ons iets dat u is bijgebleven, in uw eigen woorden, zo lang of zo kort als u wilt.";

        assertThat(Written.with(
                                "Subject: Re: uw oproep\nIn-Reply-To: <a@example.org>\nContent-Type: text/plain; charset=utf-8",
                                STORY + "\n\n" + question)
                        .text())
                .isEqualTo(STORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "***\n\nGreet\nBert\nFatima",
                "-----\n\nLicht Op De Gang\nStilte Na Twaalven\nEen Kop Thee",
                "-- \nde nacht ging open\neen raam op een kier\nde duiven"
            })
    void aListOrPoemBelowARuleStays(String words) {
        var below = words.substring(words.indexOf('\n')).strip();

        assertThat(Written.plain("Mijn verhaal", STORY + "\n\n" + words).text())
                .startsWith(STORY)
                .endsWith(below);
    }
}
