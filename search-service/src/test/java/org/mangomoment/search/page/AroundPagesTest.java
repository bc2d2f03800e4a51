package org.mangomoment.search.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mangomoment.runtime.browser.Accessibility.assertOpenToEverybody;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mangomoment.runtime.browser.Chromium;
import org.mangomoment.runtime.browser.InChromium;
import org.mangomoment.schemas.Consent;
import org.mangomoment.schemas.SearchAlert;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.WatchRhythm;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.savedsearch.Saving;
import org.mangomoment.search.story.StoryView;

/// What is kept around searches, in a real browser.
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AroundPagesTest {
    private final DeskFixture desk = new DeskFixture(Shelf.stories(), 0);
    private final Page page;

    AroundPagesTest(Chromium chromium) {
        page = chromium.browser()
                .newContext(new Browser.NewContextOptions().setLocale("nl-BE"))
                .newPage();
    }

    @AfterAll
    void close() {
        page.context().close();
        desk.close();
    }

    @Test
    void aResultIsCitedFromTheSearchPageByKeyboardAndStaysTheSameWhenAStoryGoes() {
        desk.reader = new Reader("rosa", Role.RESEARCHER);
        page.navigate(desk.address() + "/?q=hand");
        page.focus("#around summary");
        page.keyboard().press("Enter");
        page.focus("#cite button");
        page.keyboard().press("Enter");
        page.waitForSelector("#fresh");
        var shown = page.locator("[data-story]").all().stream()
                .map(story -> story.getAttribute("data-story"))
                .toList();
        assertThat(shown).isNotEmpty();
        assertThat(page.textContent("#text-nl"))
                .contains("resultaat voor “hand”", page.url().replaceAll("[?].*", ""));
        assertThat(page.textContent("#text-en")).contains("result for “hand”");
        var gone = desk.library.stories.remove(shown.getFirst());
        page.reload();
        assertThat(page.getAttribute("#withdrawn", "data-count")).isEqualTo("1");
        assertThat(page.locator("[data-story]").count()).isEqualTo(shown.size() - 1);
        desk.library.stories.put(shown.getFirst(), gone);
    }

    @Test
    void aSearchIsKeptWatchedAndSeenAndSaysWhenItStopsWorking() {
        desk.reader = new Reader("rita", Role.REVIEWER);
        page.navigate(desk.address() + "/?q=hand&dimension=lost");
        page.click("#around summary");
        page.fill("#save-name", "<script>alert(1)</script>");
        page.check("#save input[name=shared]");
        page.click("#save button");
        page.waitForSelector("#watch");
        assertThat(page.textContent("h1")).isEqualTo("<script>alert(1)</script>");
        assertThat(page.locator("[data-fault=dimension-gone]").count()).isEqualTo(1);
        page.selectOption("#rhythm", "daily");
        page.click("#watch button");
        assertThat(page.locator("#problem").count()).as("without an address").isEqualTo(1);
        page.selectOption("#rhythm", "weekly");
        page.fill("#address", "rita@example.org");
        page.click("#watch button");
        page.waitForSelector("#alerts");
        assertThat(page.inputValue("#rhythm")).isEqualTo("weekly");
        var path = page.url().substring(desk.address().length());
        var searchId = path.substring(path.lastIndexOf('/') + 1);
        desk.around.publish(Topics.SEARCH_ALERTS.record(
                new StoryPart("s-01", searchId), new SearchAlert("s-01", searchId, Instant.now())));
        // The header counts anew after some seconds.
        await().until(() -> {
            page.reload();
            return page.locator("#news[data-count='1']").count() == 1;
        });
        desk.around.publish(Topics.SEARCH_ALERTS.record(
                new StoryPart("s-02", searchId), new SearchAlert("s-02", searchId, Instant.now())));
        page.click("#seen");
        page.waitForSelector("#unseen[data-count='1']");
        page.click("#seen");
        page.waitForSelector("#unseen[data-count='0']");
        assertThat(page.locator("#news").count()).isZero();
        desk.reader = new Reader("rosa", Role.RESEARCHER);
        page.navigate(desk.address() + path);
        assertThat(page.locator("#delete").count()).as("a colleague's").isZero();
    }

    @Test
    void aSearchThatIsDeletedByTheApiIsWatchedNoMore() {
        desk.reader = new Reader("remi", Role.REVIEWER);
        var saving = desk.around.searches.save("gone", false, SearchRequest.parse("q=hand"), desk.reader);
        var searchId = ((Saving.Saved) saving).search().getSearchId();
        desk.around.watches.watch(searchId, WatchRhythm.DESK, null, "nl", desk.reader);
        var answer = page.request().delete(desk.address() + "/api/searches/" + searchId);
        assertThat(answer.status()).isEqualTo(204);
        assertThat(desk.around.watches.of(searchId, desk.reader)).isEmpty();
    }

    @Test
    void aPassageIsSelectedKeptUsedAndTakenBackWhenTheConsentIs() {
        desk.reader = new Reader("rosa", Role.RESEARCHER);
        page.navigate(desk.address() + "/stories/s-01");
        var words = page.evaluate("""
                () => {
                    const piece = document.querySelector('#text [data-start]').firstChild;
                    document.getSelection().setBaseAndExtent(piece, 3, piece, 8);
                    return document.getSelection().toString();
                }""");
        page.click("#quote-selected");
        assertThat(page.inputValue("#quote-start")).isEqualTo("3");
        page.fill("#quote-note", "for the talk");
        page.click("#quote button[type=submit]");
        page.waitForSelector("blockquote");
        assertThat(page.textContent("blockquote")).isEqualTo(words);
        assertThat(page.textContent(".memo")).isEqualTo("for the talk");
        page.fill("[data-quote] input[name=what]", "<script>alert(1)</script>");
        page.click("[data-quote] form button");
        page.waitForSelector(".uses");
        var story = Objects.requireNonNull(desk.library.stories.get("s-01"));
        desk.library.stories.put(
                "s-01", new StoryView(story.story(), story.suggestions(), without(story), story.acts()));
        page.reload();
        assertThat(page.locator("blockquote").count()).isZero();
        assertThat(page.getAttribute("[data-why]", "data-why")).isEqualTo("consent");
        assertThat(page.textContent(".uses")).contains("<script>alert(1)</script>");
        assertOpenToEverybody(page);
        page.navigate(desk.address() + "/stories/s-01");
        assertThat(page.locator("#quote").count()).isZero();
        assertThat(page.locator("#quote-not-allowed").count()).isEqualTo(1);
        desk.library.stories.put("s-01", story);
    }

    private static Consent without(StoryView story) {
        return Consent.newBuilder(Objects.requireNonNull(story.consent()))
                .setPurposes(Map.of("research", true, "quotes", false))
                .build();
    }
}
