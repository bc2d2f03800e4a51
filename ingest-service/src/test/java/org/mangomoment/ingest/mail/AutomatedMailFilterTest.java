package org.mangomoment.ingest.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mangomoment.ingest.mail.MailKind.Reason;

class AutomatedMailFilterTest {
    private static final AttachmentReader UNREAD =
            (name, type, content, time) -> new Attachment.NotRead(Attachment.Why.KIND_NOT_READ);

    private static MailKind kind(String headers, MailSettings settings) {
        var mail = "From: a@example.org\n" + headers.replace("\\n", "\n") + "\n\nDe nachtzuster bracht een kussen.\n";
        return new MailParser(settings, UNREAD).parse(mail.getBytes(UTF_8)).kind();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Auto-Submitted: auto-replied | AUTO_REPLY",
                "Auto-Submitted: auto-generated (vacation) | AUTO_REPLY",
                "X-Autoreply: yes | AUTO_REPLY",
                "Precedence: auto_reply | AUTO_REPLY",
                "Return-Path: <>\\nSubject: Automatisch antwoord: Uw verhaal | AUTO_REPLY",
                "Return-Path: <>\\nSubject: =?utf-8?Q?R=C3=A9ponse_automatique_=3A_merci?= | AUTO_REPLY",
                "Return-Path: <>\\nSubject: Re: Out of Office | AUTO_REPLY",
                "Subject: Out of Office Re: Uw verhaal | AUTO_REPLY",
                "Subject: Afwezig: Antw: Uw verhaal | AUTO_REPLY",
                "X-Auto-Response-Suppress: All\\nSubject: Afwezigheidsbericht | AUTO_REPLY",
                "X-MS-Exchange-Inbox-Rules-Loop: a@example.org\\nSubject: Afwezig: verlof | AUTO_REPLY",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=b | BOUNCE",
                "Return-Path: <>\\nSubject: Undelivered Mail Returned to Sender | BOUNCE",
                "X-Failed-Recipients: b@example.org | BOUNCE",
                "Content-Type: multipart/report; report-type=disposition-notification; boundary=b | READ_RECEIPT",
                "List-Unsubscribe: <https://example.org/u> | NEWSLETTER_OR_LIST",
                "List-Id: News <news.example.org> | NEWSLETTER_OR_LIST",
                "Precedence: bulk | NEWSLETTER_OR_LIST",
                "X-Spam-Flag: YES | SPAM_FLAG",
                "X-Spam-Status: Yes, score=9.1 | SPAM_FLAG"
            })
    void whatAMachineSentIsNoStory(String headers, Reason reason) {
        assertThat(kind(headers, MailSettings.standard())).isEqualTo(new MailKind.NotAStory(reason));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Auto-Submitted: no",
                "Subject: Automatisch werd alles anders",
                "Subject: Afwezig, maar toch geholpen",
                "X-Auto-Response-Suppress: All\\nSubject: Afwezig, maar toch geholpen",
                "Subject: Afwezig",
                "Subject: Re: Automatisch antwoord: uw verhaal",
                "In-Reply-To: <1@example.org>\\nX-Auto-Response-Suppress: All\\nSubject: RE: Automatic reply: your story",
                "Subject: Out of office hours",
                "Feedback-ID: 7:user:example\\nSubject: Re: uw verhaal",
                "Subject: Out of the office, into the garden",
                "Subject: Undelivered promises",
                "Return-Path: <>\\nSubject: Undelivered promises",
                "Subject: Onbestelbaar verklaard",
                "Subject: Abwesenheit mit Folgen",
                "Subject: Returned mail from the nurse made my day",
                "Return-Path: <a@example.org>",
                "Precedence: first-class",
                "X-Spam-Status: No, score=-1.0",
                "X-Auto-Response-Suppress: All"
            })
    void whatAPersonSentIsAStory(String headers) {
        assertThat(kind(headers, MailSettings.standard())).isEqualTo(new MailKind.Story());
    }

    @Test
    void mailThroughTheMailboxsOwnListIsAStory() {
        var settings = new MailSettings(Set.of(), Set.of("stories.example.org"), MailLimits.standard());

        assertThat(kind("List-Id: Stories <stories.example.org>\nPrecedence: list", settings))
                .isEqualTo(new MailKind.Story());
        assertThat(kind("List-Id: News <news.example.org>", settings))
                .isEqualTo(new MailKind.NotAStory(Reason.NEWSLETTER_OR_LIST));
    }

    @Test
    void anInvitationIsNoStory() {
        var invitation = "Content-Type: multipart/alternative; boundary=b\n\n--b\n\nKom je?\n--b\n"
                + "Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\n--b--";

        assertThat(kind(invitation, MailSettings.standard())).isEqualTo(new MailKind.NotAStory(Reason.CALENDAR));
    }

    @Test
    void aStoryWithAnInvitationBesideItIsAStory() {
        for (var disposition : List.of("Content-Disposition: attachment; filename=feest.ics\n", "")) {
            var story = "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nZe danste met opa.\n--b\n" + disposition
                    + "Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\n--b--";

            assertThat(kind(story, MailSettings.standard())).isEqualTo(new MailKind.Story());
        }
    }

    @Test
    void anInvitationWithoutWordsBesideItIsNoStory() {
        var invitation = "Content-Type: multipart/mixed; boundary=b\n\n--b\n"
                + "Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\n--b--";

        assertThat(kind(invitation, MailSettings.standard())).isEqualTo(new MailKind.NotAStory(Reason.CALENDAR));
    }

    @Test
    void aMailOfQuotationOnlyIsEmpty() {
        var mail = "From: a@example.org\n\n> On 3 May 2025 10:12, B <b@example.org> wrote:\n> Tell us.\n";

        assertThat(new MailParser(MailSettings.standard(), UNREAD)
                        .parse(mail.getBytes(UTF_8))
                        .kind())
                .isEqualTo(new MailKind.NotAStory(Reason.EMPTY));
    }
}
