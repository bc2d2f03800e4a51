package org.mangomoment.search.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mangomoment.runtime.browser.Axe;
import org.mangomoment.runtime.browser.Chromium;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.story.StoryView;

/// A training round in a real browser, by keyboard alone; and whether everybody can use its pages.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TrainingByKeyboardTest {
    private static final int SMALL_PHONE = 320;

    private final DeskFixture desk = new DeskFixture(Shelf.stories(), 0);
    private final Chromium chromium = Chromium.start();
    private ColorScheme scheme = ColorScheme.DARK;

    @AfterAll
    void close() {
        chromium.close();
        desk.close();
    }

    @Test
    void aRoundIsAnsweredByKeyboardAndItsPagesAreOpenToEverybody() {
        var story = Objects.requireNonNull(desk.library.stories.get("s-06"));
        var decision = Synthetic.decision("s-06", "rik", Shelf.THEN, "yes", "respect");
        var decided = new StoryView(story.story(), story.suggestions(), story.consent(), List.of(decision));
        desk.library.stories.put("s-06", decided);
        desk.calibration.gold.mark(decided, decision.getDecisionId(), "Klein en onverwacht.", desk.reader);
        desk.calibration.discussions.write("s-06", "Is dit gepland?", desk.reader);
        var page = page("/training", 1280, ColorScheme.LIGHT);
        page.focus("#begin button");
        page.keyboard().press("Enter");
        page.waitForSelector("#work[data-plain]");
        var round = page.url().substring(desk.address().length());
        assertOpenToEverybody(round);
        page.keyboard().press("a");
        page.keyboard().press("1");
        page.keyboard().press("Enter");
        page.waitForSelector("#compared");
        assertThat(page.locator("[data-equal=false]").count()).isZero();
        assertOpenToEverybody(page.url().substring(desk.address().length()));
        page.click("#next");
        page.waitForSelector("#scores");
        for (var path :
                List.of(round + "/result", "/training", "/checks", "/stories/s-06", "/discussions", "/steward/gold")) {
            assertOpenToEverybody(path);
        }
        assertThat(desk.taken).isEmpty();
        page.context().close();
    }

    /// One page in light, the next in dark: both have the same style sheet.
    private void assertOpenToEverybody(String path) {
        scheme = scheme == ColorScheme.LIGHT ? ColorScheme.DARK : ColorScheme.LIGHT;
        var page = page(path, SMALL_PHONE, scheme);
        page.evaluate("() => document.querySelectorAll('details').forEach(part => part.open = true)");
        assertThat(Axe.barriers(page)).as("%s in %s", path, scheme).isEmpty();
        assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                .as("width of %s", path)
                .isEqualTo(SMALL_PHONE);
        page.context().close();
    }

    private Page page(String path, int width, ColorScheme scheme) {
        var page = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setColorScheme(scheme)
                        .setLocale("nl-BE")
                        .setViewportSize(width, 900))
                .newPage();
        page.navigate(desk.address() + path);
        return page;
    }
}
