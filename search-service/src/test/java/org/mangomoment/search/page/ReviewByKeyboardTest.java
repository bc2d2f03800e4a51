package org.mangomoment.search.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mangomoment.runtime.browser.Chromium;
import org.mangomoment.runtime.browser.InChromium;

/// The review page as a reviewer works with it, in a real browser.
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReviewByKeyboardTest {
    private final DeskFixture desk = new DeskFixture(Shelf.stories(), 0);
    private final List<String> complaints = new ArrayList<>();
    private final Chromium chromium;
    private @Nullable BrowserContext context;

    ReviewByKeyboardTest(Chromium chromium) {
        this.chromium = chromium;
    }

    @AfterEach
    void closePage() {
        if (context != null) {
            context.close();
        }
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @Test
    void keysAnswerRowsAndTheNextStoryIsThereAtOnce() {
        var page = page("/review");
        page.waitForSelector("#row-eligibility.current");
        var first = page.locator("#work").getAttribute("data-story");
        press(page, "j", "j", "a");
        assertThat(page.isChecked("#row-emotional-support input[value=fits]")).isTrue();
        assertThat(page.isChecked("input[name=verdict][value=yes]")).isTrue();
        press(page, "j", "x", "8", "k");
        assertThat(page.isChecked("#row-physical-comfort input[value=not]")).isTrue();
        assertThat(page.isChecked("#row-access input[value=fits]")).isTrue();
        press(page, "m");
        page.keyboard().type("j a x 1 0");
        press(page, "Escape");
        page.waitForFunction("() => performance.getEntriesByType('resource').some(e => e.name.includes('skip='))");
        var begun = System.nanoTime();
        page.keyboard().press("Enter");
        page.waitForFunction("first => document.getElementById('work').dataset.story !== first", first);
        System.out.printf(
                "The next story was there after %d ms.%n", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
        page.waitForSelector("#undo-list li[data-story='" + first + "']");
        var taken = desk.taken.getLast();
        assertThat(taken.memo()).isEqualTo("j a x 1 0");
        assertThat(taken.dimensions())
                .isEqualTo(Map.of("emotional-support", "accept", "physical-comfort", "reject", "access", "add"));
        assertThat(taken.millisTaken()).isPositive();
        press(page, "u");
        page.waitForSelector("#work[data-story='" + first + "']");
        assertThat(desk.taken.getLast().act()).isEqualTo("undo");
    }

    @Test
    void focusingARowLightsItsEvidenceAndOpensItsCodebookEntry() {
        var page = page("/review/s-01");
        page.waitForSelector("#row-eligibility.current");
        press(page, "j");
        assertThat(page.locator("#text mark.lit").allTextContents()).containsExactly("nam de tijd");
        press(page, "j");
        assertThat(page.locator("#text mark.lit").allTextContents())
                .containsExactlyInAnyOrder("bang", "hield mijn hand vast");
        press(page, "g");
        assertThat(page.locator("#row-emotional-support details.codebook").getAttribute("open"))
                .isNotNull();
    }

    @Test
    void selectedWordsAreHiddenAndTheAnswersStay() {
        var page = page("/review/s-03");
        page.waitForSelector("#row-eligibility.current");
        press(page, "j", "a");
        page.evaluate("""
                () => {
                  const piece = [...document.querySelectorAll('#text [data-start]')]
                      .find(each => each.textContent.includes('Mijn vader'));
                  const range = document.createRange();
                  range.setStart(piece.firstChild, 5);
                  range.setEnd(piece.firstChild, 10);
                  getSelection().removeAllRanges();
                  getSelection().addRange(range);
                }""");
        press(page, "h");
        page.waitForFunction("() => document.getElementById('text').textContent.startsWith('Mijn [VERBORGEN] lag')");
        assertThat(page.isChecked("#row-family input[value=fits]")).isTrue();
    }

    @Test
    void wordsBehindPlaceholdersInTheStorysLanguageAreHiddenWhereTheyStand() {
        var page = page("/review/s-03");
        page.waitForSelector("#row-eligibility.current");
        assertThat(page.locator("#text").textContent()).contains("[KAMER]", "[TELEFOON]");
        page.evaluate("""
                () => {
                  const piece = [...document.querySelectorAll('#text [data-start]')]
                      .find(each => each.textContent.includes('mocht niemand'));
                  const at = piece.textContent.indexOf('niemand');
                  const range = document.createRange();
                  range.setStart(piece.firstChild, at);
                  range.setEnd(piece.firstChild, at + 'niemand'.length);
                  getSelection().removeAllRanges();
                  getSelection().addRange(range);
                }""");
        press(page, "h");
        page.waitForFunction(
                "() => document.getElementById('text').textContent.includes('[KAMER] en mocht [VERBORGEN] meer zien')");
    }

    @Test
    void spacePassesAStoryOverAndAFailureGivesItBack() {
        var page = page("/review");
        var second = skipped(page);
        page.waitForFunction(
                "second => performance.getEntriesByType('resource').some(e => e.name.includes('skip=') && e.name.includes(second))",
                second);
        failsAndGivesBack(page, second);
    }

    @Test
    void aFailureIsToldWhileTheNextStoryIsStillAwaited() {
        var page = page("/review");
        page.waitForFunction("() => performance.getEntriesByType('resource').some(e => e.name.includes('skip='))");
        page.route("**/review?*", _ -> {});
        failsAndGivesBack(page, skipped(page));
    }

    /// The story after the first, which was passed over.
    private static String skipped(Page page) {
        page.waitForSelector("#row-eligibility.current");
        var first = page.locator("#work").getAttribute("data-story");
        press(page, " ");
        page.waitForFunction("first => document.getElementById('work').dataset.story !== first", first);
        return page.locator("#work").getAttribute("data-story");
    }

    private void failsAndGivesBack(Page page, String story) {
        page.route("**/review/" + story, Route::abort);
        // The browser takes a moment to hand requests over; one that is sent before goes its way.
        page.waitForFunction("story => fetch('/review/' + story).then(() => false, () => true)", story);
        press(page, "a", "Enter");
        page.waitForSelector("#reopen");
        complaints.clear();
        page.click("#reopen");
        assertThat(page.locator("#work").getAttribute("data-story")).isEqualTo(story);
        assertThat(page.isChecked("input[name=verdict][value=yes]")).isTrue();
    }

    @Test
    void withoutScriptsTheFormStillDecides() {
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setLocale("nl-BE"));
        var page = context.newPage();
        page.navigate(desk.address() + "/review/s-06");
        page.locator("label.pick", new Page.LocatorOptions().setHasText("Ja"))
                .first()
                .click();
        page.click("#submit");
        assertThat(page.url()).contains("/review?queue=");
        assertThat(page.locator("#undo-list li[data-story='s-06']").count()).isEqualTo(1);
    }

    /// Not a proof but a tool: `-Dscreenshots=FOLDER` leaves pictures of the pages.
    @Test
    void picturesAreTakenOnDemand() {
        var folder = System.getProperty("screenshots");
        assumeThat(folder).as("-Dscreenshots=FOLDER").isNotNull();
        var review = page("/review/s-06");
        review.click("a[hreflang=en]");
        review.waitForSelector("#row-eligibility.current");
        press(review, "j");
        review.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, "review.png")));
        review.navigate(desk.address() + "/?q=she&teller=-student");
        review.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, "search.png")));
    }

    private Page page(String path) {
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 900)
                        .setLocale("nl-BE"));
        var page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(desk.address() + path);
        return page;
    }

    private static void press(Page page, String... keys) {
        for (var key : keys) {
            page.keyboard().press(key.equals(" ") ? "Space" : key);
        }
    }
}
