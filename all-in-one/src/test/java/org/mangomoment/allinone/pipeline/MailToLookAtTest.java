package org.mangomoment.allinone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.allinone.product.Demo;
import org.mangomoment.runtime.browser.Axe;
import org.mangomoment.runtime.browser.Chromium;
import org.mangomoment.runtime.browser.InChromium;
import org.mangomoment.runtime.mail.Dovecot;

/// Mails that cannot be read, from a live mailbox to the steward's page and away from there, in a real browser.
@InChromium
class MailToLookAtTest {
    private static final Duration MOST = Duration.ofSeconds(60);
    private static final int PHONE = 360;

    static boolean dovecotIsInstalled() {
        return Dovecot.isInstalled();
    }

    private static void deliver(Dovecot dovecot) throws Exception {
        var head = "From: An Voorbeeld <an@look.example.org>\nSubject: Geheim onderwerp\nMIME-Version: 1.0\n";
        deliver(
                dovecot,
                head + "Message-ID: <1@look.example.org>\nContent-Type: text/plain; charset=utf-8\n\n"
                        + "Synthetisch: de tuinman plukte de laatste pruimen voor haar.\n");
        deliver(
                dovecot,
                head + "Message-ID: <2@look.example.org>\nContent-Type: image/jpeg; name=geheimebrief.jpg\n"
                        + "Content-Transfer-Encoding: base64\n\ncGljdHVyZQ==\n");
        deliver(
                dovecot,
                head + "Message-ID: <3@look.example.org>\nContent-Type: application/ms-tnef; name=winmail.dat\n"
                        + "Content-Transfer-Encoding: base64\n\ndG5lZg==\n");
        deliver(
                dovecot,
                head + "Message-ID: <4@look.example.org>\nContent-Type: multipart/encrypted; boundary=b;"
                        + " protocol=\"application/pgp-encrypted\"\n\n--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n"
                        + "--b\nContent-Type: application/octet-stream\n\n-----BEGIN PGP MESSAGE-----\n--b--\n");
    }

    /// @param lines of a mail
    private static void deliver(Dovecot dovecot, String lines) throws Exception {
        dovecot.deliver(lines.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @EnabledIf("dovecotIsInstalled")
    void aStewardOpensTakesOverAndDismisses(@TempDir Path folder, Chromium chromium) throws Exception {
        var settings =
                Files.writeString(folder.resolve("more.conf"), "ingest.mailboxes { password = secret, poll = 1 s }\n");
        try (var dovecot = Dovecot.start();
                var demo = Demo.start(
                        folder.resolve("demo"),
                        "--settings",
                        settings.toString(),
                        "--set",
                        "ingest.mailboxes.addresses=" + dovecot.address())) {
            deliver(dovecot);
            await().atMost(MOST).until(() -> dovecot.count("For-steward") == 3 && dovecot.count("Processed") == 1);
            for (var language : List.of("nl-BE", "en-GB")) {
                everybodyCanUseThePages(signedIn(chromium, demo, language), demo);
            }
            var desk = signedIn(chromium, demo, "nl-BE");
            takenOver(desk, demo, dovecot);
            dismissed(desk, demo, dovecot);
        }
    }

    private static BrowserContext signedIn(Chromium chromium, Demo demo, String locale) {
        var context = chromium.browser()
                .newContext(new NewContextOptions().setLocale(locale).setViewportSize(PHONE, 800));
        var page = context.newPage();
        page.navigate(demo.deskAddress() + "/sign-in");
        page.fill("#name", "steward");
        page.fill("#password", demo.password("steward"));
        page.click(".actions button[type=submit]");
        page.waitForURL(url -> !url.contains("/sign-in"));
        return context;
    }

    private static Page mails(BrowserContext context, Demo demo) {
        var page = context.newPage();
        page.navigate(demo.deskAddress() + "/steward/mails");
        return page;
    }

    private static void everybodyCanUseThePages(BrowserContext context, Demo demo) {
        var page = mails(context, demo);
        assertThat(page.locator("[data-mail]").count()).isEqualTo(3);
        assertThat(page.locator("[data-reason]").all())
                .extracting(row -> row.getAttribute("data-reason"))
                .containsExactlyInAnyOrder("picture", "winmail", "pgp-encrypted");
        page.locator("summary").all().forEach(summary -> summary.click());
        assertThat(page.content()).doesNotContain("look.example.org", "Geheim", "geheimebrief", "Voorbeeld");
        assertThat(page.locator("[data-reason=picture]").innerText())
                .contains("For-steward", "mango-picture", "stories");
        isForEverybody(page);

        page.navigate(page.locator("[data-reason=picture] a.button").getAttribute("href"));
        assertThat(page.content()).doesNotContain("look.example.org", "Geheim", "geheimebrief", "Voorbeeld");
        isForEverybody(page);
        page.click("#take-over");
        assertThat(page.locator("#problems").count()).isEqualTo(1);
        isForEverybody(page);
        context.close();
    }

    private static void isForEverybody(Page page) {
        assertThat(Axe.barriers(page)).as(page.url()).isEmpty();
        assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(PHONE);
    }

    private static void takenOver(BrowserContext context, Demo demo, Dovecot dovecot) throws Exception {
        var page = mails(context, demo);
        var typing = context.waitForPage(() -> page.click("[data-reason=picture] a.button"));
        typing.fill("#text", "An Voorbeeld kreeg van de stoker een warme steen voor haar kwetsuurtje.");
        typing.click("#take-over");
        typing.waitForSelector("#done, h1:has-text('niets')");
        await().atMost(MOST)
                .until(() ->
                        demo.desk("steward").search("kwetsuurtje").path("total").asLong() == 1);
        var found = demo.desk("steward").search("kwetsuurtje").toString();
        assertThat(found).doesNotContain("Voorbeeld");
        assertThat(demo.desk("researcher").search("kwetsuurtje").path("total").asLong())
                .as("it waits for consent")
                .isZero();
        await().atMost(MOST).until(() -> dovecot.count("Processed") == 2);
        page.reload();
        assertThat(page.locator("[data-mail]").count()).isEqualTo(2);
    }

    private static void dismissed(BrowserContext context, Demo demo, Dovecot dovecot) {
        var page = mails(context, demo);
        page.click("[data-reason=winmail] details:last-of-type summary");
        page.click("[data-reason=winmail] form button");
        assertThat(page.locator("[data-reason=winmail]").count()).isZero();
        await().atMost(MOST).until(() -> dovecot.count("For-steward") == 1);
        assertThat(page.locator("[data-mail]").count()).isEqualTo(1);
    }
}
