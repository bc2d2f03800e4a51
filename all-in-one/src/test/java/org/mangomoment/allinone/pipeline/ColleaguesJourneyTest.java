package org.mangomoment.allinone.pipeline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.mangomoment.runtime.browser.Accessibility.assertOpenToEverybody;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mangomoment.allinone.product.Demo;
import org.mangomoment.allinone.product.OnSharedDemo;
import org.mangomoment.runtime.browser.Chromium;
import org.mangomoment.runtime.browser.InChromium;

/// A steward invites two colleagues; one reviews a story, the other is disabled while signed in. In a real browser.
@InChromium
@OnSharedDemo
class ColleaguesJourneyTest {
    private static final String PASSWORD = "quiet lamps hum at night";

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void twoColleaguesAreInvitedOneReviewsAndOneIsDisabledWhileSignedIn(String language, Demo demo, Chromium chromium) {
        try (var stewards = newContext(chromium, language);
                var inas = newContext(chromium, language);
                var dirks = newContext(chromium, language)) {
            var steward = stewards.newPage();
            signIn(steward, demo, "steward", demo.password("steward"));
            var reviewers = invite(steward, demo, "ina." + language);
            var dismissed = invite(steward, demo, "dirk." + language);

            var ina = inas.newPage();
            join(ina, demo, reviewers, "ina." + language);
            review(ina, demo, language);

            var dirk = dirks.newPage();
            join(dirk, demo, dismissed, "dirk." + language);
            dirk.navigate(demo.deskAddress() + "/review");
            disable(steward, demo, "dirk." + language);
            dirk.click("header.site nav a[href='/review']");
            dirk.waitForURL(Pattern.compile(".*/sign-in\\?why=disabled.*"));
            assertThat(dirk.locator("#why"))
                    .containsText(language.equals("nl") ? "account is uitgeschakeld" : "account has been disabled");
            assertOpenToEverybody(dirk);
            dirk.fill("#name", "dirk." + language);
            dirk.fill("#password", PASSWORD);
            dirk.click(".actions button[type=submit]");
            assertThat(dirk.locator("#problem")).isVisible();

            ina.navigate(demo.deskAddress() + "/account");
            assertOpenToEverybody(ina);
            assertThat(ina.locator("#sessions li.stands")).hasCount(1);
        }
    }

    private static String invite(Page steward, Demo demo, String name) {
        steward.navigate(demo.deskAddress() + "/steward");
        steward.click("#colleagues");
        steward.fill("#name", name);
        steward.check("input[name=role][value=reviewer]");
        assertOpenToEverybody(steward);
        steward.click("#invite");
        assertThat(steward.locator("#state")).hasAttribute("data-state", "invited");
        assertOpenToEverybody(steward);
        return steward.locator("#link").textContent();
    }

    private static void join(Page page, Demo demo, String link, String name) {
        page.navigate(link);
        assertThat(page.locator("#name")).hasValue(name);
        page.fill("#password", name + "-2026");
        page.click("#join");
        assertThat(page.locator("#problem")).isVisible();
        assertOpenToEverybody(page);
        page.fill("#password", PASSWORD);
        page.click("#join");
        assertThat(page.locator("#why")).isVisible();
        signIn(page, demo, name, PASSWORD);
        page.navigate(link);
        assertThat(page.locator("#closed")).isVisible();
        assertOpenToEverybody(page);
    }

    private static void signIn(Page page, Demo demo, String name, String password) {
        page.navigate(demo.deskAddress() + "/sign-in");
        page.fill("#name", name);
        page.fill("#password", password);
        page.click(".actions button[type=submit]");
        assertThat(page.locator("#account")).hasText(name);
    }

    private static void review(Page page, Demo demo, String language) {
        page.navigate(demo.deskAddress() + "/review");
        var story = page.locator("#work").getAttribute("data-story");
        page.locator("#row-eligibility label.pick:has(input[value=yes])").click();
        page.click("#submit");
        assertThat(page.locator("#undo-list li[data-story='" + story + "']")).hasCount(1);
        page.navigate(demo.deskAddress() + "/stories/" + story);
        assertThat(page.locator(".history")).containsText("ina." + language);
    }

    private static void disable(Page steward, Demo demo, String name) {
        steward.navigate(demo.deskAddress() + "/steward/colleagues");
        steward.click("a[href='/steward/colleagues/" + name + "']");
        steward.click("#disable");
        assertThat(steward.locator("#state")).hasAttribute("data-state", "disabled");
        assertThat(steward.locator("#changes")).containsText("steward");
    }

    private static BrowserContext newContext(Chromium chromium, String language) {
        return chromium.browser()
                .newContext(new NewContextOptions().setLocale(language.equals("nl") ? "nl-BE" : "en-GB"));
    }
}
