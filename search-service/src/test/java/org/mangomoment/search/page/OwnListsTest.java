package org.mangomoment.search.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mangomoment.runtime.browser.Axe;
import org.mangomoment.runtime.browser.Chromium;
import org.mangomoment.runtime.browser.InChromium;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.savedsearch.Saving;

/// Working through what one skipped, what one began and what a saved search finds, in a real browser.
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OwnListsTest {
    private final DeskFixture desk = new DeskFixture(Shelf.stories(), 0);
    private final Chromium chromium;
    private @Nullable BrowserContext context;

    OwnListsTest(Chromium chromium) {
        this.chromium = chromium;
    }

    @AfterEach
    void closePage() {
        if (context != null) {
            context.close();
        }
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @Test
    void whatWasSkippedComesBackInItsOwnListUntilItIsDecided() {
        desk.reader = new Reader("rita", Role.REVIEWER);
        var page = page("/review?queue=oldest", true);
        assertThat(own(page, "skipped").isVisible()).isFalse();
        var first = skip(page);
        var second = skip(page);
        assertThat(own(page, "skipped").textContent()).isEqualTo("Door mij overgeslagen (2)");
        page.navigate(desk.address() + "/?q=hand");
        page.navigate(desk.address() + "/review");
        ready(page);
        assertThat(own(page, "skipped").textContent()).as("in another round").contains("(2)");

        own(page, "skipped").click();
        ready(page);
        assertThat(served(page)).isEqualTo(first);
        assertThat(own(page, "skipped").getAttribute("aria-current")).isEqualTo("true");
        assertThat(Axe.barriers(page)).isEmpty();
        page.keyboard().press("a");
        page.keyboard().press("Enter");
        page.waitForSelector("#undo-list li[data-story='" + first + "']");
        assertThat(served(page)).isEqualTo(second);
        assertThat(own(page, "skipped").textContent()).contains("(1)");
        assertThat(desk.taken.getLast().selection())
                .as("as it was served at first")
                .isEqualTo("oldest");

        page.keyboard().press("Space");
        page.waitForSelector("#work[data-empty]");
        assertThat(own(page, "skipped").textContent()).as("passed over again").contains("(1)");
    }

    @Test
    void whatWasBegunComesBackWithItsAnswers() {
        desk.reader = new Reader("ruben", Role.REVIEWER);
        var page = page("/review/s-04", true);
        page.keyboard().press("m");
        page.keyboard().type("een vraag");
        assertThat(own(page, "drafts").textContent()).isEqualTo("Door mij begonnen (1)");
        page.navigate(desk.address() + "/review");
        ready(page);
        own(page, "drafts").click();
        ready(page);
        assertThat(served(page)).isEqualTo("s-04");
        assertThat(page.inputValue("#memo")).isEqualTo("een vraag");
        page.fill("#memo", "");
        assertThat(own(page, "drafts").textContent())
                .as("nothing is filled in any more")
                .doesNotContain("(");
    }

    @Test
    void withoutAScriptWhatWasSkippedInThisRoundIsAListToo() {
        desk.reader = new Reader("rosa", Role.STEWARD);
        var page = page("/review?queue=oldest", false);
        var first = served(page);
        page.click("#skip");
        assertThat(served(page)).isNotEqualTo(first);
        own(page, "skipped").click();
        assertThat(served(page)).isEqualTo(first);
        assertThat(page.locator("input[name=selection]").getAttribute("value")).isEqualTo("oldest");
        page.click("#skip");
        assertThat(page.locator("#work[data-empty]").count()).isEqualTo(1);
    }

    @Test
    void whatWasFlaggedByKeyKeepsItsAnswersAndIsAQueue() {
        desk.reader = new Reader("rudi", Role.REVIEWER);
        var page = page("/review/s-03", true);
        page.keyboard().press("m");
        page.keyboard().type("nog eens lezen");
        page.keyboard().press("Escape");
        page.keyboard().press("f");
        page.keyboard().type("ironisch bedoeld?");
        page.keyboard().press("Enter");
        page.waitForSelector("#flag form[action$=delete]");
        assertThat(served(page)).isEqualTo("s-03");
        assertThat(page.inputValue("#memo")).as("what was not sent").isEqualTo("nog eens lezen");
        assertThat(Axe.barriers(page)).isEmpty();

        page.click("#of-flagged");
        ready(page);
        assertThat(served(page)).isEqualTo("s-03");
        assertThat(page.locator("#of-flagged").getAttribute("aria-current")).isEqualTo("true");
        page.keyboard().press("a");
        page.keyboard().press("Enter");
        page.waitForSelector("#work[data-empty]");
        page.waitForSelector("#undo-list li[data-story='s-03']");
        assertThat(desk.taken.getLast().selection()).isEqualTo("flagged");

        desk.reader = new Reader("rosa", Role.STEWARD);
        page.navigate(desk.address() + "/flags");
        assertThat(Axe.barriers(page)).isEmpty();
        assertThat(page.locator("li[data-story=s-03]").textContent()).contains("rudi", "ironisch bedoeld?");
        page.click("li[data-story=s-03] button");
        page.waitForSelector("#none");
    }

    @Test
    void aSavedSearchIsWorkedThrough() {
        desk.reader = new Reader("rosa", Role.STEWARD);
        var saved = (Saving.Saved)
                desk.around.searches.save("Suiker & schoenen", false, SearchRequest.parse("q=schoenen"), desk.reader);
        var page = page("/searches/" + saved.search().getSearchId(), true);
        page.click("#work-through");
        ready(page);
        assertThat(served(page)).isEqualTo("s-05");
        assertThat(page.locator("#of-search").textContent()).isEqualTo("Zoekopdracht: Suiker & schoenen");
        page.keyboard().press("a");
        page.keyboard().press("Enter");
        page.waitForSelector("#undo-list li[data-story='s-05']");
        assertThat(desk.taken.getLast().selection()).isEqualTo("search");
        page.waitForSelector("#work[data-empty]");
        assertThat(page.locator(".undo").first().evaluate("button => button.form.elements.search.value"))
                .isEqualTo(saved.search().getSearchId());

        desk.reader = new Reader("rita", Role.REVIEWER);
        for (var unknown : List.of(saved.search().getSearchId(), "none")) {
            var answer = page.navigate(desk.address() + "/review?search=" + unknown);
            assertThat(requireNonNull(answer).status()).as("not hers, or none").isEqualTo(404);
        }
    }

    /// The id of the story that was passed over.
    private static String skip(Page page) {
        var skipped = served(page);
        page.keyboard().press("Space");
        page.waitForSelector("#work:not([data-story='" + skipped + "'])");
        return skipped;
    }

    private static String served(Page page) {
        return page.locator("#work").getAttribute("data-story");
    }

    private static Locator own(Page page, String kind) {
        return page.locator("a[data-own=" + kind + "]");
    }

    private static void ready(Page page) {
        page.waitForSelector("#row-eligibility.current");
    }

    private Page page(String path, boolean scripts) {
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 800)
                        .setJavaScriptEnabled(scripts)
                        .setLocale("nl-BE"));
        var page = requireNonNull(context).newPage();
        page.navigate(desk.address() + path);
        if (scripts && path.startsWith("/review")) {
            ready(page);
        }
        return page;
    }
}
