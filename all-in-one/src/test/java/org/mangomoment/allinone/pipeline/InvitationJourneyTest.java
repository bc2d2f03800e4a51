package org.mangomoment.allinone.pipeline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mangomoment.allinone.product.Demo;
import org.mangomoment.allinone.product.OnSharedDemo;
import org.mangomoment.runtime.browser.Axe;
import org.mangomoment.runtime.browser.Chromium;
import org.mangomoment.runtime.browser.InChromium;

/// An invitation from the steward's page over the poster and the teller's form to the steward's facet, in a real
/// browser.
@InChromium
@OnSharedDemo
class InvitationJourneyTest {
    private static final String UNIT = "Geriatrie 2 Noord";
    private static final String WORD = "zwaluwnest";

    @Test
    void aUnitIsInvitedItsStoriesCarryItAndOnlyStewardsSeeIt(Demo demo, Chromium chromium) throws Exception {
        try (var stewards = signedIn(chromium, demo, "steward");
                var reviewers = signedIn(chromium, demo, "reviewer");
                var tellers = chromium.browser().newContext(new NewContextOptions().setLocale("nl-BE"))) {
            var desk = stewards.newPage();
            var refused = new ArrayList<String>();
            desk.onConsoleMessage(message -> refused.add(message.text()));
            var address = invited(desk, demo);
            assertThat(refused).isEmpty();

            var teller = tellers.newPage();
            tell(teller, address);
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> demo.desk("steward")
                                    .search("unit:\"" + UNIT + "\"")
                                    .path("total")
                                    .asLong()
                            == 1);
            stewardsFindIt(desk, demo);
            othersDoNot(reviewers.newPage(), demo);

            ended(desk, demo);
            await().atMost(Duration.ofSeconds(30))
                    .pollInSameThread()
                    .until(() -> teller.navigate(address).status() == 410);
            assertThat(teller.locator("h1")).hasText("Deze uitnodiging is afgelopen");
            assertThat(Axe.barriers(teller)).isEmpty();
        }
    }

    private static BrowserContext signedIn(Chromium chromium, Demo demo, String name) {
        var context = chromium.browser().newContext(new NewContextOptions().setLocale("nl-BE"));
        var page = context.newPage();
        page.navigate(demo.deskAddress() + "/sign-in");
        page.fill("#name", name);
        page.fill("#password", demo.password(name));
        page.click(".actions button[type=submit]");
        page.waitForURL(url -> !url.contains("/sign-in"));
        page.close();
        return context;
    }

    /// Opens a channel, invites a unit and reads the address off the poster.
    private static String invited(Page page, Demo demo) {
        page.navigate(demo.deskAddress() + "/steward/channels");
        page.fill("#name", "invited-wards");
        page.fill("#campaign", "winter");
        page.click("#open");
        page.waitForSelector("#key");
        page.navigate(demo.deskAddress() + "/steward/channels/invited-wards");
        page.fill("#unit", UNIT);
        page.click("#invite");
        assertThat(page.locator("[data-unit]")).containsText(UNIT);
        assertThat(Axe.barriers(page)).isEmpty();
        page.click("[data-unit] a");
        assertThat(page.locator("#poster .unit")).hasText(UNIT);
        assertThat(Axe.barriers(page)).isEmpty();
        var address = page.locator("#address").innerText();
        assertThat(page.locator("svg.qr")).hasAttribute("aria-label", "QR-code die leidt naar " + address);
        assertThat(address).startsWith(demo.ingest() + "/i/");
        printsOnOneSheet(page);
        return address;
    }

    private static void printsOnOneSheet(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("header.site")).isHidden();
        assertThat(page.locator("svg.qr")).isVisible();
        var printed = new String(
                page.pdf(new Page.PdfOptions().setFormat("A4").setTagged(true)),
                java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(printed.split("/Type\\s*/Page[^s]", -1)).hasSize(2);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private static void tell(Page page, String address) {
        page.navigate(address);
        assertThat(page.locator("#invited")).containsText(UNIT);
        assertThat(Axe.barriers(page)).isEmpty();
        page.fill("#text", "De poetsvrouw toonde mij het " + WORD + " boven het raam en bleef even kijken.");
        page.check("input[name=research]");
        await().atMost(Duration.ofSeconds(30)).pollInSameThread().until(() -> {
            page.click(".actions button[type=submit]");
            return page.locator("#personal").count() == 1;
        });
    }

    private static void stewardsFindIt(Page page, Demo demo) {
        page.navigate(demo.deskAddress() + "/?campaign=winter");
        page.click("[data-facet=unit] summary");
        page.click("[data-facet=unit] a.pick");
        assertThat(page.locator(".hits")).containsText(WORD);
        page.click(".hits a.open");
        assertThat(page.locator("dl.pairs")).containsText(UNIT);
    }

    private static void othersDoNot(Page page, Demo demo) throws Exception {
        for (var role : List.of("reviewer", "researcher")) {
            var found = demo.desk(role).search(WORD);
            assertThat(found.path("total").asLong()).isEqualTo(1);
            assertThat(found.toString()).doesNotContain(UNIT);
            assertThat(demo.desk(role)
                            .search("unit:\"" + UNIT + "\"")
                            .path("total")
                            .asLong())
                    .isZero();
        }
        page.navigate(demo.deskAddress() + "/?q=" + WORD);
        assertThat(page.locator(".hits")).containsText(WORD);
        assertThat(page.locator("[data-facet=unit]")).hasCount(0);
        page.click(".hits a.open");
        assertThat(page.locator("dl.pairs")).isVisible();
        assertThat(page.content()).doesNotContain(UNIT);
    }

    private static void ended(Page page, Demo demo) {
        page.navigate(demo.deskAddress() + "/steward/channels/invited-wards");
        page.click("[data-unit] form button");
        assertThat(page.locator("[data-unit]")).hasCount(0);
    }
}
