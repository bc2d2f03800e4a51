package org.mangomoment.ingest.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which part of a mail is its text, and what of it is shown.
class BodyChoiceTest {
    private static final String STORY =
            "De tuinier legde elke ochtend een bloem op haar kussen, en niemand wist van wie.";

    private static ParsedMail alternative(String plain, String html) {
        return Written.with(
                "Subject: verhaal\nContent-Type: multipart/alternative; boundary=b", """
                --b
                Content-Type: text/plain; charset=utf-8

                %s
                --b
                Content-Type: text/html; charset=utf-8

                %s
                --b--
                """.formatted(plain, html));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  \n\t",
                "\u00a0\u00a0\n\u00a0",
                "\u200b\u200b",
                "[cid:image003.jpg@01DC]",
                "[image: bloem.png]",
                "<https://example.org/view?id=1>",
                "This message is in HTML.",
                "Your mail program cannot display HTML. Please use another one to read this message.",
                "Gelieve een HTML-lezer te gebruiken om dit bericht te lezen.",
                "Deze e-mail is opgemaakt in HTML.",
                "Ce message est au format HTML.",
                "Diese Nachricht ist im HTML-Format.",
                "Bekijk deze e-mail in uw browser: https://example.org/mail"
            })
    void aPlainPartThatSaysNothingOfTheStoryStandsBehindTheHtml(String plain) {
        assertThat(alternative(plain, "<p>" + STORY + "</p>").text()).isEqualTo(STORY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<p></p>", "<img src='cid:1'>"})
    void thePlainPartStaysWhereTheHtmlSaysNothing(String html) {
        assertThat(alternative(STORY, html).text()).isEqualTo(STORY);
    }

    @Test
    void thePlainPartIsTakenWhereBothSayTheSame() {
        assertThat(alternative(STORY + "\n- zo", "<p>" + STORY + "</p><ul><li>zo</ul>")
                        .text())
                .isEqualTo(STORY + "\n- zo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Disposition: attachment; filename=bericht.html",
                "Content-Disposition: attachment",
                "Content-Disposition: attachment; filename=ATT00001.htm"
            })
    void anHtmlBodyThatIsMarkedAsAttachmentIsTheBody(String disposition) {
        var mail = Written.with(
                "Subject: verhaal\nContent-Type: multipart/mixed; boundary=b", """
                --b
                Content-Type: text/html; charset=utf-8
                %s

                <p>%s</p><div id="Signature"><p>An Voorbeeld<br>Tel. 09 000 00 00</p></div>
                --b--
                """.formatted(disposition, STORY));

        assertThat(mail.text()).isEqualTo(STORY);
        assertThat(mail.attachments()).isEmpty();
    }

    @Test
    void anHtmlFileBesideAShortNoteIsRead() {
        var mail = Written.with("Subject: verhaal\nContent-Type: multipart/mixed; boundary=b", """
                --b
                Content-Type: text/plain

                Zie bijlage.
                --b
                Content-Type: text/html; charset=utf-8
                Content-Disposition: attachment; filename=verhaal.html

                <p>%s</p>
                --b--
                """.formatted(STORY));

        assertThat(mail.isStory()).isTrue();
        assertThat(mail.text()).isEqualTo("Zie bijlage.\n\n" + STORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "display:none",
                "display: none !important; max-height: 0",
                "visibility:hidden",
                "VISIBILITY: Hidden",
                "mso-hide:all",
                "mso-hide: all; font-size: 1px",
                "opacity:0;color:transparent",
                "font-size:0px;line-height:0",
                "max-height:0px;overflow:hidden",
                "overflow:hidden;height:0"
            })
    void whatIsNotShownIsNoText(String style) {
        var mail = Written.html(
                "verhaal", "<div style=\"" + style + "\">Lees meer in deze mail</div><p>" + STORY + "</p>");

        assertThat(mail.text()).isEqualTo(STORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span class=preheader>Lees meer</span>",
                "<style>.weg{display:none} @media screen{.wel{display:none}}</style><span class=weg>Lees meer</span>",
                "<div hidden>Lees meer</div>"
            })
    void aPreheaderIsNoText(String hidden) {
        assertThat(Written.html("verhaal", hidden + "<p class=wel>" + STORY + "</p>")
                        .text())
                .isEqualTo(STORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"font-size:10pt", "height:0.5em;color:red", "opacity:0.9", "display:block", "font-size:0.9em"})
    void whatIsOnlySmallOrPaleIsText(String style) {
        assertThat(Written.html("verhaal", "<div style=\"" + style + "\">" + STORY + "</div>")
                        .text())
                .isEqualTo(STORY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"white-space:pre-wrap", "white-space: pre-line", "white-space:pre"})
    void linesStayWhereTheStyleKeepsThem(String style) {
        assertThat(Written.html("verhaal", "<div style=\"" + style + "\">Een bloem.\nElke dag.\n\nVan wie?</div>")
                        .text())
                .isEqualTo("Een bloem.\nElke dag.\n\nVan wie?");
    }

    @Test
    void theArmourOfAnInlineSignatureGoes() {
        var mail = Written.plain("verhaal", """
                -----BEGIN PGP SIGNED MESSAGE-----
                Hash: SHA256

                %s
                - -- streepjes
                -----BEGIN PGP SIGNATURE-----

                iHUEARYIAB0WIQ
                -----END PGP SIGNATURE-----
                """.formatted(STORY));

        assertThat(mail.text()).isEqualTo(STORY + "\n-- streepjes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<p>Verzonden met Voorbeeldmail</p>", "<img src='cid:1'><p>Dit adres wordt elke dag gelezen.</p>"
            })
    void thePlainPartStaysWhereTheHtmlSaysLessAndSomethingElse(String html) {
        assertThat(alternative(STORY, html).text()).contains(STORY);
    }

    @Test
    void aShortLetterBesideSomethingElseThatIsLongerStays() {
        assertThat(alternative(
                                "De kok zong voor mij.",
                                "<p>Gratis post voor iedereen die van post houdt, elke dag weer.</p>")
                        .text())
                .startsWith("De kok zong voor mij.");
    }

    @Test
    void aLongNoticeBesideAShortLetterIsNoText() {
        var notice =
                "Uw e-mailprogramma toont geen opgemaakte berichten. Stel het anders in of open deze e-mail in een browser.";

        assertThat(alternative(notice, "<p>Zij zong mee, elke avond.</p>").text())
                .isEqualTo("Zij zong mee, elke avond.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<td style='font-size:0px;padding:10px'><div style='font-size:13px;line-height:1'>%s</div></td>",
                "<td style='font-size:0'><span style='font:14px Arial'>%s</span></td>",
                "<td style='font-size:0'><font size=2>%s</font></td>",
                "<td style='font-size:0'><div class=tekst>%s</div></td>",
                "<div style='mso-hide:all'><p>%s</p></div>"
            })
    void whatIsHiddenOnlyAroundTheTextOrFromOneProgramIsShown(String html) {
        assertThat(Written.html("verhaal", "<table><tr>" + html.formatted(STORY) + "</tr></table>")
                        .text())
                .isEqualTo(STORY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"font-size:0", "font-size:0px", "font-size:0.0em;font-size:0pt"})
    void lettersWithoutSizeAreNoText(String style) {
        assertThat(Written.html("verhaal", "<div style='" + style + "'>weg<b>ook weg</b></div><p>" + STORY)
                        .text())
                .isEqualTo(STORY);
    }

    @Test
    void aClassMayHideByTheHeightOfWhatHasIt() {
        assertThat(Written.html(
                                "verhaal",
                                "<style>.voor{max-height:0;overflow:hidden}</style><div class=voor>weg</div>" + STORY)
                        .text())
                .isEqualTo(STORY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"iso-8859-1", "windows-1252", "latin1"})
    void utf8IsReadAlsoWhereItIsCalledByAnotherName(String charset) {
        assertThat(Written.with("Subject: verhaal\nContent-Type: text/plain; charset=" + charset, "Zoë, de kinésiste.")
                        .text())
                .isEqualTo("Zoë, de kinésiste.");
    }
}
