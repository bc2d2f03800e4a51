package org.mangomoment.search.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mangomoment.runtime.browser.Axe;
import org.mangomoment.runtime.browser.Chromium;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;

/// What is kept around searches, in a real browser.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AroundPagesTest {
    private static final int SMALL_PHONE = 320;

    private final DeskFixture desk = new DeskFixture(Shelf.stories(), 0);
    private final Chromium chromium = Chromium.start();

    @AfterAll
    void close() {
        chromium.close();
        desk.close();
    }

    @Test
    void aResultIsCitedFromTheSearchPageByKeyboardAndStaysTheSameWhenAStoryGoes() {
        desk.reader = new Reader("rosa", Role.RESEARCHER);
        var page = page("/?q=hand", 1280, ColorScheme.LIGHT);
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
        for (var path :
                new String[] {"/citations", page.url().substring(desk.address().length()), "/?q=hand"}) {
            assertOpenToEverybody(path);
        }
        page.context().close();
    }

    private void assertOpenToEverybody(String path) {
        for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            var page = page(path, SMALL_PHONE, scheme);
            page.evaluate("() => document.querySelectorAll('details').forEach(part => part.open = true)");
            assertThat(Axe.barriers(page)).as("%s in %s", path, scheme).isEmpty();
            assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                    .as("width of %s", path)
                    .isEqualTo(SMALL_PHONE);
            page.context().close();
        }
    }

    private Page page(String path, int width, ColorScheme scheme) {
        var context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setColorScheme(scheme)
                        .setLocale("nl-BE")
                        .setViewportSize(width, 900));
        var page = context.newPage();
        page.navigate(desk.address() + path);
        return page;
    }
}
