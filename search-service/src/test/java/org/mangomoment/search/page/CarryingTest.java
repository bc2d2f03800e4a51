package org.mangomoment.search.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mangomoment.runtime.browser.Axe;
import org.mangomoment.runtime.browser.Chromium;
import org.mangomoment.runtime.browser.InChromium;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;

/// Deciding once on a story that was told twice, in a real browser.
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CarryingTest {
    private final Chromium chromium;
    private @Nullable BrowserContext context;
    private @Nullable DeskFixture desk;

    CarryingTest(Chromium chromium) {
        this.chromium = chromium;
    }

    @AfterEach
    void closePage() {
        requireNonNull(context).close();
        requireNonNull(desk).close();
    }

    @Test
    void aDecisionIsCarriedOverWhereBothTextsStandBesideEachOtherAndIsUndone() {
        var page = page(0, 1280);
        decide(page, "s-01");
        page.navigate(address("/stories/s-01"));
        page.click("a[data-carry=twin]");
        assertThat(page.locator("#beside-each-other article").count()).isEqualTo(2);
        assertThat(page.locator("#text mark").allTextContents()).containsExactly("Goedendag.");
        assertThat(page.locator("article").first().locator("mark").count()).isZero();
        assertThat(page.locator("#decision .chip").textContent()).contains("Emotionele steun");
        assertThat(Axe.barriers(page)).isEmpty();
        page.click("#carry button");
        page.waitForSelector("#undo-list li[data-story=twin]");
        var made = requireNonNull(requireNonNull(desk).library.stories.get("twin"))
                .acts()
                .getLast();
        assertThat(made.getCarriedFrom().getStoryId()).isEqualTo("s-01");

        page.navigate(address("/stories/twin"));
        assertThat(page.locator("#history .carried a").getAttribute("href")).isEqualTo("/stories/s-01");
        assertThat(page.locator("a[data-carry]").count()).as("both are decided").isZero();
        page.navigate(address("/review/s-02"));
        page.click("#undo-list li[data-story=twin] .undo");
        page.navigate(address("/stories/twin"));
        assertThat(page.locator("#history li.stands").count()).isZero();
        assertThat(page.locator("a[data-carry=s-01]").count()).isEqualTo(1);
    }

    @Test
    void aTextThatChangedMeanwhileIsComparedAnew() {
        var page = page(0, 360);
        decide(page, "s-01");
        page.navigate(address("/review/twin"));
        page.click("a[data-carry=s-01]");
        assertThat(Axe.barriers(page)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        page.evaluate("document.querySelector('#carry [name=fromVersion]').value = '0'");
        page.click("#carry button");
        assertThat(page.locator("#problem").count()).isEqualTo(1);
        assertThat(requireNonNull(requireNonNull(desk).library.stories.get("twin"))
                        .acts())
                .isEmpty();
        page.click("#alone");
        assertThat(page.url()).contains("/review/twin?");
    }

    @Test
    void aStoryOfTheRandomSampleSaysThatItIsDecidedOnItsOwn() {
        var page = page(1, 1280);
        decide(page, "s-01");
        page.navigate(address("/review/twin"));
        assertThat(page.locator("a[data-carry]").count()).isZero();
        assertThat(page.locator("#told-twice").textContent()).contains("steekproef");
        var answer = requireNonNull(page.navigate(address("/review/twin/with/s-01")));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(page.locator("#problem").textContent()).contains("steekproef");
    }

    private void decide(Page page, String story) {
        page.navigate(address("/review/" + story));
        page.check("input[name=verdict][value=yes]");
        page.check("input[name='dimension.emotional-support'][value=fits]");
        page.click("#submit");
        page.waitForSelector("#undo-list li[data-story=" + story + "]");
    }

    private String address(String path) {
        return requireNonNull(desk).address() + path;
    }

    /// @param drawn share of the stories that are in the random sample
    private Page page(double drawn, int width) {
        var stories = new ArrayList<>(Shelf.stories());
        stories.add(Shelf.story(
                "twin",
                "nl",
                "patient",
                "hospital",
                "Goedendag. " + Shelf.stories().getFirst().text(),
                Map.of()));
        desk = new DeskFixture(stories, drawn);
        desk.reader = new Reader("rita", Role.REVIEWER);
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 800)
                        .setJavaScriptEnabled(true)
                        .setLocale("nl-BE"));
        return requireNonNull(context).newPage();
    }
}
