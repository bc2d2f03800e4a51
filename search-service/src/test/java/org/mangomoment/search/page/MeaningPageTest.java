package org.mangomoment.search.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mangomoment.runtime.browser.Chromium;
import org.mangomoment.runtime.browser.InChromium;

/// The search page where stories can be found by meaning.
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MeaningPageTest {
    private final DeskFixture desk = new DeskFixture(Shelf.stories(), 0);
    private final Page page;

    MeaningPageTest(Chromium chromium) {
        page = chromium.browser()
                .newContext(new Browser.NewContextOptions().setLocale("en-GB"))
                .newPage();
    }

    @AfterAll
    void close() {
        page.context().close();
        desk.close();
    }

    @Test
    void theChoiceStaysAndEveryHitSaysWhyItIsThere() {
        page.navigate(desk.address() + "/?q=hand");
        assertThat(page.locator(".because").count()).isZero();
        page.selectOption("#match", "both");
        page.press("#q", "Enter");
        page.waitForSelector("#reach");
        assertThat(page.url()).contains("match=both");
        assertThat(page.inputValue("#match")).isEqualTo("both");
        assertThat(page.locator(".because").count())
                .isPositive()
                .isEqualTo(page.locator(".hit").count());
        assertThat(page.textContent(".because")).contains("hand");
        assertThat(page.locator(".hit mark.evidence").count()).isPositive();
        assertThat(page.textContent("#reach")).contains("Dutch");
        assertThat(page.locator("#around input[name=match]").first().getAttribute("value"))
                .isEqualTo("both");
    }
}
