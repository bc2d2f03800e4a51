package org.mangomoment.allinone.pipeline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mangomoment.allinone.product.Demo;
import org.mangomoment.allinone.product.OnSharedDemo;
import org.mangomoment.runtime.browser.Chromium;
import org.mangomoment.runtime.browser.InChromium;

/// A teller's page and a researcher's page, in a real browser.
@InChromium
@OnSharedDemo
class FormJourneyTest {
    @Test
    void aStoryToldOnThePageIsFoundAtTheDeskWithItsNameHidden(Demo demo, Chromium chromium) {
        try (var context = chromium.browser().newContext(new NewContextOptions().setLocale("nl-BE"))) {
            tell(context.newPage(), demo);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> demo.desk("researcher")
                                    .search("bosuil")
                                    .path("total")
                                    .asLong()
                            == 1);
            find(context.newPage(), demo);
        }
    }

    private static void tell(Page page, Demo demo) {
        page.navigate(demo.ingest().toString());
        page.fill("#text", "Zuster Annemie Peeters liet mij in de nacht de bosuil horen en ik was niet meer bang.");
        page.check("input[name=research]");
        await().atMost(Duration.ofSeconds(30)).pollInSameThread().until(() -> sent(page));
    }

    /// Whoever sends within a few seconds is asked to send once more; nothing that was typed is lost.
    private static boolean sent(Page page) {
        page.click(".actions button[type=submit]");
        if (page.locator("#personal").count() == 1) {
            return true;
        }
        assertThat(page.locator("#text")).hasValue(Pattern.compile(".*bosuil.*"));
        return false;
    }

    private static void find(Page page, Demo demo) {
        page.navigate(demo.deskAddress() + "/sign-in");
        page.fill("#name", "researcher");
        page.fill("#password", demo.password("researcher"));
        page.click(".actions button[type=submit]");
        page.fill("input[name=q]", "bosuil");
        page.press("input[name=q]", "Enter");
        page.waitForURL(url -> url.contains("q=bosuil"));
        assertThat(page.locator(".hits")).containsText("bosuil");
        assertThat(page.locator(".hits")).not().containsText("Annemie");
        assertThat(page.locator(".hits")).not().containsText("Peeters");
    }
}
