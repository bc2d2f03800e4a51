package org.mangomoment.allinone.pipeline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mangomoment.allinone.product.Demo;
import org.mangomoment.allinone.product.OnSharedDemo;
import org.mangomoment.runtime.browser.Axe;
import org.mangomoment.runtime.browser.Chromium;

/// A steward invites two colleagues; one reviews a story, the other is disabled while signed in. In a real browser.
/// `-Dscreenshots=FOLDER` leaves pictures of the pages.
@OnSharedDemo
class ColleaguesJourneyTest {
    private static final String PASSWORD = "quiet lamps hum at night";

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void twoColleaguesAreInvitedOneReviewsAndOneIsDisabledWhileSignedIn(String language, Demo demo) {
        try (var chromium = Chromium.start()) {
            var steward = newPage(chromium, language);
            signIn(steward, demo, "steward", demo.password("steward"));
            var reviewers = invite(steward, demo, "ina." + language, language);
            var dismissed = invite(steward, demo, "dirk." + language, language);

            var ina = newPage(chromium, language);
            join(ina, demo, reviewers, "ina." + language, language);
            review(ina, demo, language);

            var dirk = newPage(chromium, language);
            join(dirk, demo, dismissed, "dirk." + language, language);
            dirk.navigate(demo.deskAddress() + "/review");
            disable(steward, demo, "dirk." + language);
            dirk.click("header.site nav a[href='/review']");
            dirk.waitForURL(Pattern.compile(".*/sign-in\\?why=disabled.*"));
            assertThat(dirk.locator("#why"))
                    .containsText(language.equals("nl") ? "account is uitgeschakeld" : "account has been disabled");
            look(dirk, "disabled", language);
            dirk.fill("#name", "dirk." + language);
            dirk.fill("#password", PASSWORD);
            dirk.click(".actions button[type=submit]");
            assertThat(dirk.locator("#problem")).isVisible();

            ina.navigate(demo.deskAddress() + "/account");
            look(ina, "account", language);
            assertThat(ina.locator("#sessions li.stands")).hasCount(1);
        }
    }

    private static String invite(Page steward, Demo demo, String name, String language) {
        steward.navigate(demo.deskAddress() + "/steward");
        steward.click("#colleagues");
        steward.fill("#name", name);
        steward.check("input[name=role][value=reviewer]");
        look(steward, "colleagues", language);
        steward.click("#invite");
        assertThat(steward.locator("#state")).hasAttribute("data-state", "invited");
        look(steward, "invited", language);
        return steward.locator("#link").textContent();
    }

    private static void join(Page page, Demo demo, String link, String name, String language) {
        page.navigate(link);
        assertThat(page.locator("#name")).hasValue(name);
        page.fill("#password", name + "-2026");
        page.click("#join");
        assertThat(page.locator("#problem")).isVisible();
        look(page, "joining", language);
        page.fill("#password", PASSWORD);
        page.click("#join");
        assertThat(page.locator("#why")).isVisible();
        signIn(page, demo, name, PASSWORD);
        page.navigate(link);
        assertThat(page.locator("#closed")).isVisible();
        look(page, "used", language);
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

    /// No barrier, on a wide screen or a phone's, in light or dark, and nothing wider than a phone.
    private static void look(Page page, String name, String language) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            // Without motion, so that no colour is seen on its way from one scheme to the other.
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
            for (var width : new int[] {1280, 360}) {
                page.setViewportSize(width, 900);
                Assertions.assertThat(Axe.barriers(page))
                        .as("%s in %s, %d wide, %s", name, language, width, scheme)
                        .isEmpty();
                Assertions.assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                        .as("width of %s in %s", name, language)
                        .isEqualTo(width);
                var folder = System.getProperty("screenshots");
                if (folder != null) {
                    var file = name + "." + language + "." + scheme + "." + width + ".png";
                    page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, file)));
                }
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(1280, 900);
    }

    private static Page newPage(Chromium chromium, String language) {
        return chromium.browser()
                .newContext(new NewContextOptions().setLocale(language.equals("nl") ? "nl-BE" : "en-GB"))
                .newPage();
    }
}
