package org.mangomoment.ingest.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mangomoment.schemas.MailObstacle;
import org.mangomoment.schemas.SenderVerdict;

class UnreadableTest {
    private static final String STORY = "De ergotherapeut bouwde een hok voor zijn kanarie, op maat van het raam.";

    private static ParsedMail mixed(String text, String headers, String content) {
        return Written.with(
                "Subject: verhaal\nContent-Type: multipart/mixed; boundary=b",
                "--b\nContent-Type: text/plain; charset=utf-8\n\n" + text + "\n--b\n" + headers
                        + "\nContent-Transfer-Encoding: base64\n\n" + base64(content.getBytes(UTF_8)) + "\n--b--");
    }

    private static String base64(byte[] content) {
        return Base64.getMimeEncoder().encodeToString(content);
    }

    private static ParsedMail smime(byte[] cms, String headers) {
        return Written.with("Subject: verhaal\n" + headers + "\nContent-Transfer-Encoding: base64", base64(cms));
    }

    private static byte[] signed(String content) throws CMSException, IOException {
        return new CMSSignedDataGenerator()
                .generate(new CMSProcessableByteArray(content.getBytes(UTF_8)), true)
                .getEncoded();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m",
                "Content-Type: application/x-pkcs7-mime; name=smime.p7m\nContent-Disposition: attachment; filename=smime.p7m",
                "Content-Type: application/octet-stream\nContent-Disposition: attachment; filename=smime.p7m"
            })
    void aMailInsideItsSignatureIsRead(String headers) throws Exception {
        var cms = signed("Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + STORY);

        var mail = smime(cms, headers);

        assertThat(mail.kind()).isEqualTo(new MailKind.Story());
        assertThat(mail.text()).isEqualTo(STORY);
        assertThat(mail.attachments()).isEmpty();
        assertThat(mail.authentication().verdict()).isEqualTo(SenderVerdict.UNVERIFIED);
    }

    @Test
    void aSignatureAroundASignatureIsTakenOffToo() throws Exception {
        var inner =
                "Content-Type: application/pkcs7-mime; smime-type=signed-data\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + base64(signed("Content-Type: text/html\r\n\r\n<p>" + STORY + "</p>"));

        assertThat(smime(signed(inner), "Content-Type: application/pkcs7-mime; smime-type=signed-data")
                        .text())
                .isEqualTo(STORY);
    }

    @Test
    void aMailEncryptedForSomebodysKeyIsForAPerson() throws Exception {
        var closed = new ContentInfo(CMSObjectIdentifiers.envelopedData, new DERSequence()).getEncoded();

        assertThat(smime(closed, "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m")
                        .kind())
                .isEqualTo(new MailKind.Unreadable(MailObstacle.SMIME_ENCRYPTED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no signature at all", "0\u00800\u00800\u0080"})
    void whatOnlySaysThatItIsSignedIsForAPerson(String content) {
        var mail = smime(
                (content + "x").getBytes(UTF_8),
                "Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m");

        assertThat(mail.kind()).isEqualTo(new MailKind.Unreadable(MailObstacle.FILE_NOT_READ));
    }

    @Test
    void aSignatureNestedWithoutEndCrashesNothing() {
        var nested = new byte[200_000];
        for (int i = 0; i < nested.length; i++) {
            nested[i] = i % 2 == 0 ? (byte) 0x24 : (byte) 0x80;
        }

        assertThat(smime(nested, "Content-Type: application/pkcs7-mime; smime-type=signed-data")
                        .isStory())
                .isFalse();
    }

    @Test
    void aMailEncryptedWithPgpIsForAPerson() {
        var armour = "-----BEGIN PGP MESSAGE-----\n\nhQEMA0\n-----END PGP MESSAGE-----\n";
        var mime = Written.with(
                "Subject: verhaal\nContent-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=b",
                "--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b\nContent-Type: application/octet-stream\n\n"
                        + armour + "--b--");

        for (var mail :
                List.of(mime, Written.plain("verhaal", armour), Written.plain("verhaal", "Dag,\n\n" + armour))) {
            assertThat(mail.kind()).isEqualTo(new MailKind.Unreadable(MailObstacle.PGP_ENCRYPTED));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/ms-tnef; name=winmail.dat | WINMAIL",
                "application/octet-stream; name=winmail.dat | WINMAIL",
                "image/jpeg; name=brief.jpg | PICTURE",
                "image/heic; name=IMG_1.HEIC | PICTURE",
                "audio/mp4; name=verhaal.m4a | RECORDING",
                "application/pdf; name=scan.pdf | FILE_NOT_READ",
                "application/msword; name=brief.doc | FILE_NOT_READ",
                "application/octet-stream; name=brief.pages | FILE_NOT_READ"
            })
    void aLetterThatIsOnlyInAFileIsForAPersonWhenTheFileIsNotRead(String type, MailObstacle obstacle) {
        for (var text :
                List.of("", "\u00a0", "Groetjes,", "Dag allemaal,\n\nMet vriendelijke groeten", "Mijn verhaal")) {
            var mail = mixed(text, "Content-Type: " + type + "\nContent-Disposition: attachment", "\u0001\u0002");

            assertThat(mail.kind()).as(text).isEqualTo(new MailKind.Unreadable(obstacle));
            assertThat(mail.attachments()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zie bijlage.",
                "Mijn verhaal zit in de bijlage.",
                "Hierbij mijn verhaal, met dank voor jullie werk.",
                "Please find my story attached.",
                "You will find it in the enclosed letter, with my kind regards to all of you.",
                "Voir pièce jointe pour mon histoire.",
                "Anbei meine Geschichte von letztem Jahr."
            })
    void wordsThatPointAtAFileThatIsNotReadAreNoStory(String text) {
        for (var type : List.of("application/msword; name=brief.doc", "image/jpeg; name=brief.jpg")) {
            assertThat(mixed(text, "Content-Type: " + type + "\nContent-Disposition: attachment", "\u0001")
                            .kind())
                    .isInstanceOf(MailKind.Unreadable.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image/jpeg; name=kanarie.jpg",
                "video/mp4; name=kanarie.mp4",
                "application/octet-stream; name=winmail.dat",
                "application/pdf; name=uitnodiging.pdf",
                "application/pgp-signature; name=signature.asc",
                "text/vcard; name=an.vcf"
            })
    void aStoryWithAFileBesideItIsAStory(String type) {
        assertThat(mixed(STORY, "Content-Type: " + type + "\nContent-Disposition: attachment", "\u0001")
                        .kind())
                .isEqualTo(new MailKind.Story());
    }

    @Test
    void aMailAttachedAsAnyFileIsRead() {
        var letter =
                "From: an@example.org\r\nSubject: Fwd: dank\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + STORY;

        for (var type : List.of(
                "application/octet-stream; name=dank.eml", "application/octet-stream", "text/x-mail; name=dank.eml")) {
            var mail = mixed("Zie bijlage.", "Content-Type: " + type + "\nContent-Disposition: attachment", letter);

            assertThat(mail.kind()).isEqualTo(new MailKind.Story());
            assertThat(mail.text()).isEqualTo("Zie bijlage.\n\n" + STORY);
        }
    }

    @Test
    void aTextFileIsReadWhateverItsTypeSays() {
        for (var content : List.of(STORY, "<html><body><p>" + STORY + "</p></body></html>")) {
            var mail = mixed(
                    "Zie bijlage.",
                    "Content-Type: application/octet-stream; name=verhaal.txt\nContent-Disposition: attachment",
                    content);

            assertThat(mail.text()).isEqualTo("Zie bijlage.\n\n" + STORY);
        }
    }

    @Test
    void readingThatRanOutOfTimeIsToldApartAndMoreTimeIsGivenWhenAsked() {
        var raw = ("From: an@example.org\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nZie bijlage.\n--b\n"
                        + "Content-Type: application/msword; name=brief.doc\n\n\u0001\n--b--")
                .getBytes(UTF_8);
        var parser = new MailParser(
                MailSettings.standard(),
                (name, type, content, time) -> time.toSeconds() < 10
                        ? new Attachment.NotRead(Attachment.Why.TIME_UP)
                        : new Attachment.Read(STORY));

        assertThat(parser.parse(raw).kind()).isEqualTo(new MailKind.Unreadable(MailObstacle.OUT_OF_TIME));
        assertThat(parser.parse(raw, 1).text()).isEqualTo("Zie bijlage.\n\n" + STORY);
    }

    @Test
    void twoLettersInFilesOfOneSenderAreTwoMails() {
        var headers = "Content-Type: image/jpeg\nContent-Disposition: attachment";

        assertThat(mixed("", headers, "one").storyKey())
                .isNotEqualTo(mixed("", headers, "two").storyKey());
    }

    private static ParsedMail file(String text, String type, byte[] content) {
        return Written.with(
                "Subject: verhaal\nContent-Type: multipart/mixed; boundary=b",
                "--b\nContent-Type: text/plain; charset=utf-8\n\n" + text + "\n--b\nContent-Type: " + type
                        + "\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\n"
                        + base64(content) + "\n--b--");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain; name=brief.txt", "text/html; name=brief.html"})
    void aFileThatIsOnlyCalledTextIsNoText(String type) {
        byte[] zipped = {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3, 4, 5, 6};

        var mail = file("Zie bijlage.", type, zipped);

        assertThat(mail.kind()).isEqualTo(new MailKind.Unreadable(MailObstacle.FILE_NOT_READ));
        assertThat(mail.text()).isEqualTo("Zie bijlage.");
    }

    @Test
    void aFileThatIsOnlyCalledTextIsGivenToTheReaderOfFiles() {
        byte[] zipped = {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3, 4, 5, 6};
        var raw = ("From: an@example.org\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nZie bijlage.\n--b\n"
                        + "Content-Type: text/plain; name=brief.txt\nContent-Disposition: attachment\n"
                        + "Content-Transfer-Encoding: base64\n\n" + base64(zipped) + "\n--b--")
                .getBytes(UTF_8);
        var parser = new MailParser(MailSettings.standard(), (name, type, content, time) -> new Attachment.Read(STORY));

        assertThat(parser.parse(raw).text()).isEqualTo("Zie bijlage.\n\n" + STORY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/octet-stream; name=brief.txt | UTF-16",
                "application/octet-stream; name=brief.txt | UTF-16LE",
                "text/plain; name=brief.txt | UTF-16",
                "text/markdown; name=brief.md | UTF-8",
                "application/octet-stream; name=brief.txt | windows-1252"
            })
    void aTextFileIsReadInTheCharsetThatItIsIn(String type, Charset charset) {
        var story = STORY + " Zoë zag het.";

        assertThat(file("Zie bijlage.", type, story.getBytes(charset)).text()).isEqualTo("Zie bijlage.\n\n" + story);
    }

    @Test
    void aShortPageInAFileIsReadThoughMostOfItIsMarkup() {
        var page = "<html><body><div class='a'><p>Hij floot.</p></div></body></html>";

        assertThat(file("Zie bijlage.", "application/octet-stream; name=a.html", page.getBytes(UTF_8))
                        .text())
                .isEqualTo("Zie bijlage.\n\nHij floot.");
    }

    @ParameterizedTest
    @CsvSource({
        "FFD8FFE0, PICTURE",
        "89504E470D0A1A0A, PICTURE",
        "000000186674797068656963, PICTURE",
        "00000018667479704D344120, RECORDING",
        "4F676753, RECORDING",
        "52494646000000005741564566, RECORDING"
    })
    void aPictureOrRecordingIsToldByItsFirstBytes(String start, MailObstacle obstacle) {
        for (var type : List.of("application/octet-stream; name=IMG0001", "text/plain; name=brief.txt")) {
            assertThat(file("Zie bijlage.", type, HexFormat.of().parseHex(start + "00010001"))
                            .kind())
                    .isEqualTo(new MailKind.Unreadable(obstacle));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "image/jpeg | Mijn verhaal staat op de foto.",
                "image/jpeg | Hier is het dan eindelijk!",
                "image/jpeg | Ich habe es aufgeschrieben, siehe Foto.",
                "image/jpeg | Dit is wat mijn vader schreef.",
                "image/jpeg | Here is my mother's letter. She wrote it by hand.",
                "image/jpeg | Voici la lettre de ma mère, écrite à la main.",
                "image/jpeg | Ik bezorg u als bijlage de brief die opa nog had willen sturen, en waarover wij vorige week aan de telefoon hebben gesproken. Ik hoop dat u er iets aan heeft en ik hoor het graag, ook als u nog vragen heeft.",
                "audio/ogg | Ik heb het ingesproken.",
                "audio/mp4 | Luister maar, typen gaat niet meer.",
                "video/mp4 | Listen to what she told me."
            })
    void aNoteThatOnlySaysWhereTheLetterIsIsNoStory(String type, String note) {
        assertThat(mixed(note, "Content-Type: " + type + "\nContent-Disposition: attachment", "\u0001")
                        .kind())
                .isInstanceOf(MailKind.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zie bijlage voor een foto van de kanarie. " + STORY,
                "Hij moest onder de scan en de verpleger zong voor hem door de luidspreker, tot het gedaan was.",
                "Zij gaf mij een bloem toen ik huilde."
            })
    void aStoryThatMentionsItsPictureIsAStory(String story) {
        assertThat(mixed(story, "Content-Type: image/jpeg\nContent-Disposition: attachment", "\u0001")
                        .kind())
                .isEqualTo(new MailKind.Story());
    }

    @Test
    void aMailThatSaysItIsEncryptedIsTakenAtItsWordWhereItsContentIsBroken() {
        assertThat(smime(new byte[] {1, 2}, "Content-Type: application/pkcs7-mime; smime-type=enveloped-data")
                        .kind())
                .isEqualTo(new MailKind.Unreadable(MailObstacle.SMIME_ENCRYPTED));
    }
}
